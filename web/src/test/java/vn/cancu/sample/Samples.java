package vn.cancu.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import vn.cancu.document.Deadline;
import vn.cancu.document.Diagnostic;
import vn.cancu.document.DocumentId;
import vn.cancu.document.Indicator;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Provision;
import vn.cancu.document.Relation;
import vn.cancu.document.UnitName;

/** Documents in the words of real ones, with everything a page can show. */
public final class Samples {

  /** A decision with a plan in its annex. */
  public static final DocumentId DECISION = id("quyet-dinh/114-qd-bhxh-2021");

  /** A plan that two files claim; it cites the decision. */
  public static final DocumentId PLAN = id("ke-hoach/3532-kh-bhxh-2021");

  /** A decree the decision rests on, not held. */
  public static final DocumentId DECREE = id("nghi-dinh/89-2020-nd-cp");

  /** A resolution cited without its year, not held. */
  public static final DocumentId YEARLESS = id("nghi-quyet/20-nq-tw");

  private static final UnitName OFFICE = new UnitName("van-phong", "Văn phòng");
  private static final UnitName LEGAL = new UnitName("vu-phap-che", "Vụ Pháp chế");
  private static final UnitName PERSONNEL = new UnitName("vu-to-chuc-can-bo", "Vụ Tổ chức cán bộ");
  private static final UnitName CENTRE =
      new UnitName("trung-tam-cong-nghe-thong-tin", "Trung tâm Công nghệ thông tin");
  private static final UnitName STRANGER = new UnitName(null, "Tổ công tác <Đề án 06>");

  private Samples() {}

  static DocumentId id(String id) {
    return DocumentId.parse(id).orElseThrow();
  }

  /** All of them, newest first. */
  public static List<LegalDocument> all() {
    return List.of(
        SamplePlan.from("ke-hoach-3532.docx"),
        SamplePlan.from("ke-hoach-3532 (bản quét).pdf"),
        decision());
  }

  /** The decision. */
  public static LegalDocument decision() {
    Draft draft =
        new Draft(
            DECISION,
            "quyet-dinh-114.txt",
            new Metadata(
                "114/QĐ-BHXH",
                "Quyết định",
                "Bảo hiểm xã hội Việt Nam",
                "Hà Nội",
                LocalDate.of(2021, 1, 19),
                "Ban hành Chương trình hành động của Bảo hiểm xã hội Việt Nam thực hiện Nghị quyết"
                    + " số 01/NQ-CP ngày 01/01/2021 của Chính phủ",
                "Nguyễn Thế Mạnh",
                "Tổng Giám đốc",
                List.of("Như Điều 2", "Hội đồng Quản lý BHXH Việt Nam (để b/c)", "Lưu: VT, KHĐT"),
                2021,
                LocalDate.of(2021, 2, 1),
                "https://vanban.example/xem?id=114&ban=1"));
    preamble(draft);
    articles(draft);
    programme(draft);
    tasks(draft);
    citations(draft);
    return draft
        .form("D04h-TS", "595/QĐ-BHXH")
        .done(
            List.of(
                new Indicator(
                    "1.1", "Số người tham gia BHXH bắt buộc", "15.960", "nghìn người", 22),
                new Indicator(null, "Tỷ lệ hồ sơ giải quyết đúng hạn", "100", "%", 23)),
            new Diagnostic("unknown-unit", 27, "Không nhận ra đơn vị «Tổ công tác <Đề án 06>»."));
  }

  private static void preamble(Draft draft) {
    draft
        .begin(Provision.Kind.PREAMBLE, "mo-dau", "Mở đầu", 0)
        .lines(
            "BẢO HIỂM XÃ HỘI VIỆT NAM",
            "Số: 114/QĐ-BHXH",
            "Hà Nội, ngày 19 tháng 01 năm 2021",
            "QUYẾT ĐỊNH",
            "BAN HÀNH CHƯƠNG TRÌNH HÀNH ĐỘNG THỰC HIỆN NGHỊ QUYẾT SỐ 01/NQ-CP",
            "Căn cứ Nghị định số 89/2020/NĐ-CP ngày 04/08/2020 của Chính phủ quy định chức năng,"
                + " nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bảo hiểm xã hội Việt Nam;",
            "Căn cứ Nghị quyết số 01/NQ-CP ngày 01/01/2021 của Chính phủ về nhiệm vụ, giải pháp"
                + " chủ yếu thực hiện Kế hoạch phát triển kinh tế - xã hội năm 2021;",
            "Theo đề nghị của Vụ trưởng Vụ Kế hoạch và Đầu tư,");
  }

  private static void articles(Draft draft) {
    draft
        .begin(Provision.Kind.ARTICLE, "dieu-1", "Điều 1", 0)
        .lines("Điều 1. Ban hành <Chương trình hành động> & kế hoạch triển khai kèm theo.")
        .begin(Provision.Kind.CLAUSE, "dieu-1.khoan-1", "Điều 1 khoản 1", 1)
        .lines("1. Chương trình gồm các nhiệm vụ nêu tại Phụ lục, theo mẫu D04h-TS.")
        .begin(Provision.Kind.ARTICLE, "dieu-2", "Điều 2", 0)
        .lines(
            "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
            "Nơi nhận:\tTỔNG GIÁM ĐỐC",
            "- Như Điều 2;\t(đã ký)",
            "- Lưu: VT, KHĐT.\tNguyễn Thế Mạnh");
  }

  private static void programme(Draft draft) {
    draft
        .begin(Provision.Kind.ANNEX, "chuong-trinh", "Chương trình", 0)
        .lines("CHƯƠNG TRÌNH HÀNH ĐỘNG", "(Ban hành kèm theo Quyết định số 114/QĐ-BHXH)")
        .begin(Provision.Kind.SECTION, "chuong-trinh.i", "Mục I", 1)
        .lines(
            "I. Mục tiêu, chỉ tiêu chủ yếu",
            "Tiếp tục cải cách chính sách bảo hiểm xã hội theo Nghị quyết số 20-NQ/TW; bảo đảm"
                + " quyền lợi của người lao động theo khoản 1 Điều 14 Luật Bảo hiểm xã hội.",
            "Phấn đấu số người tham gia BHXH bắt buộc đạt 15.960 nghìn người.",
            "Chỉ tiêu\tSố người",
            "BHXH bắt buộc\t15.960 nghìn")
        .begin(Provision.Kind.SECTION, "chuong-trinh.ii", "Mục II", 1)
        .lines("II. Nhiệm vụ, giải pháp trọng tâm", "Các đơn vị thực hiện theo bảng dưới đây.");
  }

  private static void tasks(Draft draft) {
    String law = "I. Hoàn thiện pháp luật, chính sách";
    String machine = "II. Cải cách tổ chức bộ máy";
    draft
        .table("TT\tNội dung\tChủ trì\tPhối hợp\tThời hạn\tSản phẩm")
        .task(
            law,
            "1",
            "Xây dựng kế hoạch tổ chức lại bộ máy theo Nghị định số 89/2020/NĐ-CP",
            List.of(PERSONNEL),
            List.of(LEGAL, OFFICE),
            "Quý IV/2021",
            quarter(2021, 4),
            "Đề án trình Tổng Giám đốc",
            null)
        .task(
            law,
            "2",
            "Rà soát văn bản về bảo hiểm thất nghiệp",
            List.of(LEGAL),
            List.of(),
            "Thường xuyên",
            new Deadline.Ongoing(null),
            null,
            null)
        .task(
            law,
            "3",
            "Báo cáo kết quả giải quyết chế độ",
            List.of(OFFICE),
            List.of(LEGAL),
            "Trước ngày 28/02/2021",
            new Deadline.Day(LocalDate.of(2021, 2, 28), false),
            "Báo cáo",
            "Theo Công văn số 01/BHXH-TĐKT.")
        .task(
            machine,
            "4",
            "Xây dựng cơ sở dữ liệu quốc gia về bảo hiểm",
            List.of(CENTRE, STRANGER),
            List.of(PERSONNEL, OFFICE, LEGAL),
            "Năm 2021",
            new Deadline.Year(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)),
            "Cơ sở dữ liệu",
            null)
        .task(
            machine,
            "5",
            "Nâng cấp Cổng dịch vụ công",
            List.of(CENTRE),
            List.of(),
            "Tháng 7/2031",
            month(2031, 7),
            null,
            null)
        .task(
            machine,
            "6",
            "Sơ kết việc thực hiện Nghị quyết số 01/NQ-CP",
            List.of(OFFICE),
            List.of(STRANGER),
            "Hằng quý",
            new Deadline.Recurring("hằng quý", "FREQ=MONTHLY;INTERVAL=3"),
            "Báo cáo sơ kết",
            null);
    IntStream.rangeClosed(7, 30)
        .forEach(n ->
            draft.task(
                machine,
                n + "",
                "Kiểm tra việc chi trả tại đơn vị thứ " + n,
                List.of(OFFICE),
                List.of(),
                null,
                new Deadline.None(),
                null,
                null));
    draft.endTable("Phân công nhiệm vụ");
    draft.lines("Các đơn vị báo cáo trước ngày 10/11/2021./.");
    draft.duty(
        "trước ngày 10/11/2021",
        OFFICE,
        "Báo cáo kết quả thực hiện",
        new Deadline.Day(LocalDate.of(2021, 11, 10), false));
  }

  private static void citations(Draft draft) {
    draft
        .cites(
            "Nghị định số 89/2020/NĐ-CP",
            "Nghị định",
            "89/2020/NĐ-CP",
            null,
            Relation.BASIS,
            DECREE.toString(),
            null)
        .cites(
            "Nghị quyết số 01/NQ-CP",
            "Nghị quyết",
            "01/NQ-CP",
            null,
            Relation.IMPLEMENTS,
            "nghi-quyet/01-nq-cp-2021",
            null)
        .cites(
            "Nghị quyết số 20-NQ/TW",
            "Nghị quyết",
            "20-NQ/TW",
            null,
            Relation.CITES,
            YEARLESS.toString(),
            null,
            "nghi-quyet/20-nq-tw-2017",
            "nghi-quyet/20-nq-tw-2018")
        .cites(
            "khoản 1 Điều 14 Luật Bảo hiểm xã hội",
            "Luật",
            null,
            "Luật Bảo hiểm xã hội",
            Relation.CITES,
            "luat/luat-bao-hiem-xa-hoi",
            new Pinpoint("14", "1", null))
        .cites(
            "Quyết định số 114/QĐ-BHXH",
            "Quyết định",
            "114/QĐ-BHXH",
            null,
            Relation.CITES,
            DECISION.toString(),
            null);
  }

  private static Deadline quarter(int year, int quarter) {
    return new Deadline.Quarter(
        LocalDate.of(year, 3 * quarter - 2, 1), YearMonth.of(year, 3 * quarter).atEndOfMonth());
  }

  private static Deadline month(int year, int month) {
    YearMonth whole = YearMonth.of(year, month);
    return new Deadline.Month(whole.atDay(1), whole.atEndOfMonth());
  }
}
