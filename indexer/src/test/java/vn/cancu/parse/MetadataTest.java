package vn.cancu.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.LegalDocument;
import vn.cancu.document.Metadata;

class MetadataTest {

  @Test
  void aLetterWithItsSubject() {
    Metadata letter =
        Parsed.of(
                """
                BẢO HIỂM XÃ HỘI VIỆT NAM	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 2649/BHXH-BT	Độc lập - Tự do - Hạnh phúc
                V/v ban hành tài liệu tuyên truyền	Hà Nội, ngày 20 tháng 8 năm 2020
                Kính gửi: Bảo hiểm xã hội các tỉnh
                Bảo hiểm xã hội Việt Nam đề nghị.
                Nơi nhận:	KT. TỔNG GIÁM ĐỐC
                - Như trên;	PHÓ TỔNG GIÁM ĐỐC
                - Lưu: VT, BT.
                Trần Đình Liệu
                """)
            .metadata();
    assertThat(letter.number()).isEqualTo("2649/BHXH-BT");
    assertThat(letter.type()).isEqualTo("Công văn");
    assertThat(letter.issuer()).isEqualTo("Bảo hiểm xã hội Việt Nam");
    assertThat(letter.issuedOn()).isEqualTo(LocalDate.of(2020, 8, 20));
    assertThat(letter.title()).startsWith("Ban hành tài liệu tuyên truyền");
    assertThat(letter.signer()).isEqualTo("Trần Đình Liệu");
    assertThat(letter.signerTitle()).isEqualTo("Phó Tổng Giám đốc");
    assertThat(letter.recipients()).containsExactly("Như trên", "Lưu: VT, BT");
  }

  @Test
  void aDecisionOfAProvinceSignedForItsChairman() {
    Metadata decision =
        Parsed.of(
                """
                ỦY BAN NHÂN DÂN
                TỈNH BÌNH ĐỊNH
                Số: 715/QĐ-UBND
                Bình Định, ngày 10 tháng 3 năm 2023
                QUYẾT ĐỊNH
                Phê duyệt quy trình nội bộ
                CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
                Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
                QUYẾT ĐỊNH:
                Điều 1. Phê duyệt.
                Nơi nhận:
                - Như Điều 1;
                - Lưu: VT.
                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH
                (Đã ký)
                Lâm Hải Giang
                """)
            .metadata();
    assertThat(decision.issuer()).isEqualTo("Ủy ban nhân dân tỉnh Bình Định");
    assertThat(decision.place()).isEqualTo("Bình Định");
    assertThat(decision.title()).isEqualTo("Phê duyệt quy trình nội bộ");
    assertThat(decision.signerTitle()).isEqualTo("Phó Chủ tịch");
    assertThat(decision.signer()).isEqualTo("Lâm Hải Giang");
  }

  @Test
  void aNameBesideRecipientsSignsWhereTheOfficeCannotBeRead() {
    Metadata decree =
        Parsed.of(
                """
                CHÍNH PHỦ
                Số: 115/2015/NĐ-CP
                Hè Nội, ngày 11 tháng 11 năm 2015
                NGHỊ ĐỊNH
                Quy định chi tiết một số điều
                Điều 1. Phạm vi điều chỉnh
                Nơi nhận:
                - Văn phòng Quốc hội, ue
                - Viện Kiểm sát nhân dân tối cao; Nguyễn Tấn Dũng
                - Kiểm toán Nhà nước;
                - Lưu: VT, KTTH (3b).
                """)
            .metadata();
    assertThat(decree.place()).isEqualTo("Hà Nội");
    assertThat(decree.signer()).isEqualTo("Nguyễn Tấn Dũng");
    assertThat(decree.signerTitle()).isNull();
  }

  @Test
  void aLawHasNoRecipients() {
    Metadata law =
        Parsed.of(
                """
                QUỐC HỘI
                Luật số: 58/2014/QH13
                Hà Nội, ngày 20 tháng 11 năm 2014
                LUẬT
                BẢO HIỂM XÃ HỘI
                Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
                Điều 1. Phạm vi điều chỉnh
                Luật này quy định chế độ, chính sách bảo hiểm xã hội.
                CHỦ TỊCH QUỐC HỘI
                Nguyễn Sinh Hùng
                """)
            .metadata();
    assertThat(law.number()).isEqualTo("58/2014/QH13");
    assertThat(law.type()).isEqualTo("Luật");
    assertThat(law.issuer()).isEqualTo("Quốc hội");
    assertThat(law.title()).isEqualTo("Bảo hiểm xã hội");
    assertThat(law.signer()).isEqualTo("Nguyễn Sinh Hùng");
    assertThat(law.signerTitle()).isEqualTo("Chủ tịch Quốc hội");
    assertThat(law.recipients()).isEmpty();
  }

  @Test
  void theFootOfAnAnnexedFormStaysThere() {
    Metadata plan =
        Parsed.of(
                """
                Số: 1/KH-BHXH
                Hà Nội, ngày 31 tháng 12 năm 2020
                KẾ HOẠCH
                CÔNG TÁC NĂM 2021
                I. Mục tiêu
                Phụ lục 1
                MẪU BÁO CÁO
                BẢO HIỂM XÃ HỘI TỈNH...
                Số: 5/BC-BHXH
                Nơi nhận:
                - Vụ Pháp chế;
                GIÁM ĐỐC
                Lê Văn An
                """)
            .metadata();
    assertThat(plan.number()).isEqualTo("1/KH-BHXH");
    assertThat(plan.planYear()).isEqualTo(2021);
    assertThat(plan.recipients()).isEmpty();
    assertThat(plan.signer()).isNull();
  }

  @Test
  void anAnnexAloneTakesTheIssuerOfItsDecision() {
    LegalDocument annex =
        Parsed.of(
            """
            Phụ lục I
            NHIỆM VỤ TRỌNG TÂM NĂM 2024
            (Ban hành kèm theo Quyết định số /QĐ-BHXH ngày tháng năm 2024)
            1. Việc
            """);
    assertThat(annex.id()).hasToString("tai-lieu/van-ban");
    assertThat(annex.metadata().type()).isEqualTo("Phụ lục");
    assertThat(annex.metadata().issuer()).isEqualTo("Bảo hiểm xã hội Việt Nam");
    assertThat(annex.metadata().title()).isEqualTo("Nhiệm vụ trọng tâm năm 2024");
    assertThat(annex.metadata().planYear()).isEqualTo(2024);
  }

  @Test
  void aDamagedNumberIsNotGuessed() {
    String head =
        "BẢO HIỂM XÃ HỘI VIỆT NAM\n"
            + "Số: $32/QD-BHXH Hà Nội, ngày 24 tháng 5 năm 2016\n"
            + "QUYẾT ĐỊNH\n"
            + "Ban hành Quy định\n";
    LegalDocument damaged = Parsed.of(head + "Điều 1. Theo Quyết định số 636/QĐ-BHXH.\n");
    assertThat(damaged.metadata().number()).isNull();
    assertThat(damaged.metadata().type()).isEqualTo("Quyết định");
    assertThat(damaged.diagnostics())
        .filteredOn(remark -> remark.code().equals("unreadable-number"))
        .singleElement()
        .satisfies(remark -> assertThat(remark.message()).contains("«$32/QD-BHXH»"));
    LegalDocument told =
        Parsed.of(
            head
                + "Điều 1. Ban hành.\n"
                + "QUY ĐỊNH\n"
                + "QUẢN LÝ\n"
                + "(Ban hành kèm theo Quyết định số 828/QĐ-BHXH)\n");
    assertThat(told.metadata().number()).isEqualTo("828/QĐ-BHXH");
  }

  /** The feet of two circulars and a decree as recognition left them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          KT. BỘ TRUONG / THỨ TRƯỞNG / - HĐND, UBND các tỉnh, thành phố trực thuộc Trung Doin Mậu Diệp ương; | Doin Mậu Diệp | Thứ trưởng | true | HĐND, UBND các tỉnh, thành phố trực thuộc Trung ương
          KT. BỘ TRUONG / THỨ TRƯỞNG / - UBND thành phố Hồ Chí Minh và các tỉnh;                             | -             | Thứ trưởng | false | UBND thành phố Hồ Chí Minh và các tỉnh
          ue / x 4 ã / - Tòa án nhân dân tối cao; Nguyễn Tân Dũng                                              | Nguyễn Tân Dũng | -        | true  | Tòa án nhân dân tối cao
          THỦ TƯỚNG / (Đã ký) / - Ngân hàng Phát triển Việt Nam; Nguyễn Tấn Dũng                               | Nguyễn Tấn Dũng | Thủ tướng | false | Ngân hàng Phát triển Việt Nam
          na / ies) / - Tổng Công ty Bưu điện Việt Nam;                                                        | -             | -          | false | Tổng Công ty Bưu điện Việt Nam
          """)
  void aSignerIsReadAsFarAsThePageCanBeRead(
      String foot, String signer, String office, boolean doubtful, String recipient) {
    LegalDocument document =
        Parsed.of(
            """
            BỘ LAO ĐỘNG
            Số: 4/2015/TT-BLĐTBXH
            Hà Nội, ngày 2 tháng 2 năm 2015
            THÔNG TƯ
            Hướng dẫn việc bồi thường
            Điều 1. Hiệu lực thi hành
            Thông tư này có hiệu lực./.
            Nơi nhận:
            - Văn phòng Quốc hội;
            %s
            - Lưu: VT, PC.
            """
                .formatted(foot.replace(" / ", "\n")));
    Metadata metadata = document.metadata();
    assertThat(metadata.signer()).isEqualTo(signer);
    assertThat(metadata.signerTitle()).isEqualTo(office);
    assertThat(metadata.recipients()).contains(recipient);
    assertThat(document.diagnostics().stream().anyMatch(r -> r.code().equals("doubtful-signer")))
        .isEqualTo(doubtful);
  }

  @Test
  void anEmptyTextIsADocumentWithoutParts() {
    LegalDocument empty = Parsed.of("");
    assertThat(empty.provisions()).isEmpty();
    assertThat(empty.metadata().number()).isNull();
  }
}
