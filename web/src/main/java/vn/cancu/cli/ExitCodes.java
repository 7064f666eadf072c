package vn.cancu.cli;

/** How a command ends: 0 done, 1 done with rejected files, 2 wrong use or unable to run. */
final class ExitCodes {

  static final int REJECTED = 1;
  static final int UNABLE = 2;

  private ExitCodes() {}
}
