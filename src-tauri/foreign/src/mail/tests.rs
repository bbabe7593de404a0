//! Mails as people get them, and as nobody should.

use super::*;
use crate::limit;
use crate::record::{Mail, Reason, Record};

fn read(text: &str) -> Result<Mail, Reason> {
    eml(text.replace('\n', "\r\n").as_bytes(), 1, true)
}

#[test]
fn a_mail_gives_people_date_subject_text_and_attachments() {
    let mail = read(
        "From: =?utf-8?Q?Anna_M=C3=BCller?= <Anna@Example.org>\nTo: \"Krause, Martin\" <martin@firma.example>, x@example.com\nCc: Thea <t@firma.example>\n\
         Subject: =?iso-8859-1?Q?Gr=FC=DFe?=\nDate: Mon, 23 Nov 2026 10:00:00 +0100\nMessage-ID: <abc@example.org>\nMIME-Version: 1.0\n\
         Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\nSch=F6n, 5 =80\n\
         --c\nContent-Type: text/html\n\n<p>anders</p>\n--c--\n--b\nContent-Type: application/pdf; name=\"../../Angebot.pdf\"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n--b--\n",
    )
    .unwrap();
    assert_eq!(mail.from[0].name, "Anna Müller");
    assert_eq!(mail.from[0].address, "Anna@Example.org");
    assert_eq!((mail.to.len(), mail.to[0].name.as_str()), (2, "Krause, Martin"));
    assert_eq!(mail.cc[0].address, "t@firma.example");
    assert_eq!((mail.subject.as_str(), mail.text.as_str()), ("Grüße", "Schön, 5 €"));
    assert_eq!(mail.message_id.as_deref(), Some("abc@example.org"));
    assert_eq!(mail.at, Some(1_795_424_400_000));
    let attachment = &mail.attachments[0];
    assert_eq!(
        (attachment.name.as_str(), attachment.mime.as_str(), attachment.size),
        ("Angebot.pdf", "application/pdf", 5)
    );
    assert_eq!(attachment.content.as_ref().unwrap().0, b"%PDF-");
}

#[test]
fn html_becomes_text_without_scripts_styles_and_pictures() {
    let mail = read(
        "From: a@example.org\nDate: Mon, 23 Nov 2026 10:00:00 +0100\nContent-Type: text/html; charset=utf-8\n\n\
         <html><head><title>x</title><style>p{color:red}</style></head><body><script>alert(1)</script><p>Guten Tag,</p><p>Preis&nbsp;5&euro; &lt;b&gt;</p><img src=\"http://tracker.example/p.gif\"></body></html>",
    )
    .unwrap();
    assert!(mail.text.contains("Guten Tag,") && mail.text.contains("5€ <b>"), "{}", mail.text);
    for gone in ["alert", "color", "tracker", "<p>", "<script"] {
        assert!(!mail.text.contains(gone), "{gone}: {}", mail.text);
    }
}

#[test]
fn towers_and_crowds_of_parts_are_refused() {
    let nested = |depth: usize| {
        let mut text = String::from("From: a@example.org\nSubject: tief\n");
        for at in 0..depth {
            text.push_str(&format!("Content-Type: multipart/mixed; boundary=b{at}\n\n--b{at}\n"));
        }
        text.push_str("Content-Type: text/plain\n\nunten\n");
        (0..depth).rev().for_each(|at| text.push_str(&format!("--b{at}--\n")));
        text
    };
    assert_eq!(read(&nested(8)).unwrap().text, "unten");
    assert_eq!(read(&nested(500)), Err(Reason::TooDeep));
    let mails = format!("{}\nunten\n", "From: a@example.org\nContent-Type: message/rfc822\n\n".repeat(500));
    assert_eq!(read(&mails), Err(Reason::TooDeep));
    assert_eq!(
        read(&"Subject: x\nContent-Type: message/rfc822\n\n".repeat(100_000)),
        Err(Reason::TooManyParts)
    );
    let part = "--b\nContent-Type: text/plain\nContent-Disposition: attachment\n\nx\n";
    let many = |count| {
        format!(
            "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n{}--b--\n",
            part.repeat(count)
        )
    };
    let some = read(&many(300)).unwrap();
    assert_eq!((some.attachments.len(), some.more_attachments), (limit::ATTACHMENTS, 200));
    assert_eq!(read(&many(10_000)), Err(Reason::TooManyParts));
}

#[test]
fn wrong_charsets_and_broken_headers_still_give_what_can_be_read() {
    let mail = read("From: a@example.org\nSubject: =?nonsense?B?////?=\nContent-Type: text/plain; charset=klingon\n\nGrüße\n").unwrap();
    assert_eq!(mail.text, "Grüße");
    assert_eq!(mail.at, None);
    assert_eq!(read(" \n\n"), Err(Reason::Empty));
    assert_eq!(read("nur ein Text ohne Kopf"), Err(Reason::NotThis));
}

#[test]
fn an_attachment_beyond_the_limit_is_named_and_not_taken() {
    let large = "x".repeat(limit::ATTACHMENT as usize + 1);
    let mail = read(&format!(
        "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/octet-stream; name=gross.bin\n\n{large}\n--b--\n"
    ))
    .unwrap();
    assert_eq!(mail.attachments[0].name, "gross.bin");
    assert!(mail.attachments[0].content.is_none());
}

fn read_mbox(text: &[u8]) -> Vec<Record> {
    let mut told = Vec::new();
    mbox(text, false, &mut |record| {
        told.push(record);
        Ok(true)
    })
    .unwrap();
    told
}

#[test]
fn mails_of_an_mbox_are_told_apart_by_their_first_line_alone() {
    let text = b"From a@example.org Mon Nov 23 10:00:00 2026\nFrom: a@example.org\nSubject: eins\n\nHallo\n>From hier\nFrom dort, ohne Leerzeile\n\n\
                 From b@example.org Mon Nov 23 10:00:00 2026\r\nFrom: b@example.org\r\nSubject: zwei\r\n\r\nText\r\n";
    let told = read_mbox(text);
    let [Record::Mail(one), Record::Mail(two), Record::End] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!(
        (one.subject.as_str(), one.text.as_str()),
        ("eins", "Hallo\nFrom hier\nFrom dort, ohne Leerzeile")
    );
    assert_eq!((two.number, two.subject.as_str()), (2, "zwei"));
}

#[test]
fn a_mail_too_large_is_left_out_and_the_next_is_taken() {
    let mut text = b"From x\nFrom: a@example.org\nSubject: gross\n\n".to_vec();
    text.resize(limit::FILE as usize + 100, b'x');
    text.extend_from_slice(b"\n\nFrom y\nFrom: a@example.org\nSubject: klein\n\nText\n");
    let told = read_mbox(&text);
    let kept: Vec<&Record> = told.iter().filter(|record| !matches!(record, Record::Progress(_))).collect();
    let [Record::Refused(large), Record::Mail(small), Record::End] = kept.as_slice() else {
        panic!("{kept:?}")
    };
    assert_eq!((large.number, large.reason), (1, Reason::TooLarge));
    assert_eq!(small.subject, "klein");
}

#[test]
fn what_is_no_mbox_is_refused() {
    assert_eq!(read_mbox(b"Name;Ort\n"), [Record::Failed(Reason::NotThis)]);
    assert_eq!(read_mbox(b"\n\n"), [Record::Failed(Reason::Empty)]);
    assert_eq!(msg(b"", false), Err(Reason::Empty));
    assert_eq!(msg(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 nothing behind it", false), Err(Reason::NotThis));
}

/// A mail as Outlook saves it, with the properties that this program reads.
fn outlook() -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(std::io::Cursor::new(Vec::new())).unwrap();
    let mut put = |path: &str, bytes: &[u8]| {
        std::io::Write::write_all(&mut file.create_new_stream(path).unwrap(), bytes).unwrap();
    };
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let ticks = (1_795_424_400_000_i64 + 11_644_473_600_000) * 10_000;
    let fixed = |id: u16, kind: u16, value: i64| {
        [&kind.to_le_bytes()[..], &id.to_le_bytes(), &[6, 0, 0, 0], &value.to_le_bytes()].concat()
    };
    put("/__properties_version1.0", &[vec![0; 32], fixed(0x0039, 0x40, ticks)].concat());
    put("/__substg1.0_001A001F", &wide("IPM.Note"));
    put("/__substg1.0_0037001F", &wide("Grüße"));
    put("/__substg1.0_1000001F", &wide("Guten Tag\r\n"));
    put("/__substg1.0_1035001F", &wide("<m@example.org>"));
    put("/__substg1.0_0C1A001F", &wide("Anna"));
    put("/__substg1.0_5D01001F", &wide("anna@example.org"));
    file.create_storage("/__recip_version1.0_#00000000").unwrap();
    file.create_storage("/__attach_version1.0_#00000000").unwrap();
    let mut put = |path: &str, bytes: &[u8]| {
        std::io::Write::write_all(&mut file.create_new_stream(path).unwrap(), bytes).unwrap();
    };
    put("/__recip_version1.0_#00000000/__properties_version1.0", &[vec![0; 8], fixed(0x0C15, 3, 2)].concat());
    put("/__recip_version1.0_#00000000/__substg1.0_39FE001F", &wide("martin@firma.example"));
    put("/__attach_version1.0_#00000000/__substg1.0_3707001F", &wide("C:\\Angebot.pdf"));
    put("/__attach_version1.0_#00000000/__substg1.0_37010102", b"%PDF-");
    file.flush().unwrap();
    file.into_inner().into_inner()
}

#[test]
fn a_mail_of_outlook_gives_the_same() {
    let mail = msg(&outlook(), true).unwrap();
    assert_eq!(
        (mail.subject.as_str(), mail.text.as_str(), mail.at),
        ("Grüße", "Guten Tag", Some(1_795_424_400_000))
    );
    assert_eq!((mail.from[0].name.as_str(), mail.from[0].address.as_str()), ("Anna", "anna@example.org"));
    assert_eq!((mail.to.len(), mail.cc[0].address.as_str()), (0, "martin@firma.example"));
    assert_eq!(mail.message_id.as_deref(), Some("m@example.org"));
    assert_eq!(
        (mail.attachments[0].name.as_str(), mail.attachments[0].content.as_ref().unwrap().0.as_slice()),
        ("Angebot.pdf", &b"%PDF-"[..])
    );
}

#[test]
fn a_cut_mail_of_outlook_is_refused_or_read_but_never_hangs() {
    let whole = outlook();
    for end in (0..whole.len()).step_by(97) {
        let _read = msg(&whole[..end], true);
    }
    let mut turned = whole.clone();
    for at in (0..whole.len()).step_by(41) {
        turned[at] ^= 0xFF;
        let _read = msg(&turned, true);
    }
}
