/**
 * Certificates, pin badges and, later, digital credentials: what somebody has earned by attending
 * or learning, how they can show it, and how anybody can check it.
 *
 * <p>It must not know Faces or REST, nor how a register is taken or a package is read: it observes
 * {@link uk.npws.alongside.events.AttendanceRecorded} and {@link
 * uk.npws.alongside.learning.PackageCompleted}, and {@link
 * uk.npws.alongside.learning.PackageLapsed}.
 *
 * <p>Decision, 2026-11: a certificate is issued, with all its facts frozen, in the transaction that
 * closes the register; its file is made from these facts when it is first asked for, and then kept
 * with its hash for good. So neither a slow signature nor a missing key can hold a register open,
 * and nobody ever sees two different files of one certificate.
 */
package uk.npws.alongside.awards;
