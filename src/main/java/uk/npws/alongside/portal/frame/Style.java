package uk.npws.alongside.portal.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;

/** The values behind the page that shows every part. */
@Named
@RequestScoped
public class Style {

  private String name;
  private Integer number;
  private String note;
  private String choice;
  private List<String> several;
  private boolean ticked;
  private Part file;

  public List<String> getChoices() {
    return List.of(
        "Siân Prŷs",
        "Ngũgĩ wa Mwangi",
        "Łukasz Wójcik",
        "Bartholomew Featherstonehaugh-Cholmondeley");
  }

  public String submit() {
    return "/style";
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Integer getNumber() {
    return number;
  }

  public void setNumber(Integer number) {
    this.number = number;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getChoice() {
    return choice;
  }

  public void setChoice(String choice) {
    this.choice = choice;
  }

  public List<String> getSeveral() {
    return several;
  }

  public void setSeveral(List<String> several) {
    this.several = several;
  }

  public boolean isTicked() {
    return ticked;
  }

  public void setTicked(boolean ticked) {
    this.ticked = ticked;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
