package org.gehoor.testkit;

/** A program of its own for {@link RealMailOrphanIT}: starts the servers, says where, and waits to be killed. */
final class RealMailThatWaits {

    private RealMailThatWaits() {}

    public static void main(String[] args) throws InterruptedException {
        RealMail mail = RealMail.started();
        System.out.println("folder " + mail.certificate().getParent());
        Thread.sleep(Long.MAX_VALUE);
    }
}
