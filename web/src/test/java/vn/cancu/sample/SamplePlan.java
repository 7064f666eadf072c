package vn.cancu.sample;

import java.time.LocalDate;
import java.util.List;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;
import vn.cancu.document.Pinpoint;
import vn.cancu.document.Provision;
import vn.cancu.document.Relation;

/** A plan without tasks that carries out the decision. */
final class SamplePlan {

  private SamplePlan() {}

  static LegalDocument from(String source) {
    Draft draft =
        new Draft(
            Samples.PLAN,
            source,
            new Metadata(
                "3532/KH-BHXH",
                "Kế hoạch",
                "Bảo hiểm xã hội Việt Nam",
                "Hà Nội",
                LocalDate.of(2021, 11, 1),
                "Tuyên truyền chính sách bảo hiểm thất nghiệp",
                null,
                null,
                List.of(),
                2022));
    return draft
        .begin(Provision.Kind.ITEM, "i", "Mục I", 0)
        .lines(
            "I. CĂN CỨ",
            "Thực hiện Điều 1 Quyết định số 114/QĐ-BHXH ngày 19/01/2021 và văn bản khác có liên quan.",
            "Căn cứ Nghị định số 89/2020/NĐ-CP của Chính phủ.")
        .begin(Provision.Kind.ITEM, "ii", "Mục II", 0)
        .lines("II. NỘI DUNG TUYÊN TRUYỀN")
        .begin(Provision.Kind.ITEM, "ii.1", "Mục II.1", 1)
        .lines("1. Truyền thông về bảo hiểm thất nghiệp trên báo, đài.")
        .begin(Provision.Kind.POINT, "ii.1.a", "Mục II.1.a", 2)
        .lines("a) Tổ chức hội nghị khách hàng.", "b) Phát hành tờ gấp.")
        .cites(
            "Điều 1 Quyết định số 114/QĐ-BHXH",
            "Quyết định",
            "114/QĐ-BHXH",
            null,
            Relation.IMPLEMENTS,
            Samples.DECISION.toString(),
            new Pinpoint("1", null, null))
        .cites(
            "Nghị định số 89/2020/NĐ-CP",
            "Nghị định",
            "89/2020/NĐ-CP",
            null,
            Relation.BASIS,
            Samples.DECREE.toString(),
            null)
        .cites("văn bản khác có liên quan", "Văn bản", null, null, Relation.CITES, null, null)
        .done(List.of());
  }
}
