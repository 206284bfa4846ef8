/**
 * Measures the portal: {@code mvn -Pbench} starts the real server, the real database and the
 * mailbox with the demo's data, drives them from clients on the same machine, and writes the tables
 * of {@code content/readme/measures.md}. {@code -Dbench.quick} runs the same in a tenth of the
 * time, to see that it works; {@code -Dbench.publish} puts the tables into the document; {@code
 * -Dbench.jvm="-Xmx512m …"} tries other flags for the server.
 *
 * <p>It is no test and never fails for being slow. It looks at the portal from outside (HTTP, the
 * database, {@code /proc}), so it needs Linux; people and events that it measures with are rows it
 * writes itself, which is why it knows the tables of people and events by name.
 */
package uk.npws.alongside.bench;
