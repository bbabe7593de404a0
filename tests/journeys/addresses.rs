//! Which addresses leave Rondo.

use rondo_api::ErrorCode;
use rondo_tests::Computer;
use serde_json::json;

#[test]
fn only_pages_mails_and_calls_are_opened() {
    let computer = Computer::new(1);
    let kept =
        ["https://example.org/a?b=c", "http://example.org", "mailto:post@example.org", "tel:+49431123"];
    for url in kept {
        computer.call("app.open_url", json!({ "url": url }));
    }
    let long = format!("https://example.org/{}", "a".repeat(5000));
    for url in [
        "file:///etc/passwd",
        "FILE:///etc/passwd",
        "javascript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "ms-msdt:/id",
        "smb://server/share",
        "\\\\server\\share",
        "/etc/passwd",
        "--help",
        "https://example.org/\nfile:///etc/passwd",
        "",
        &long,
    ] {
        assert_eq!(computer.code("app.open_url", json!({ "url": url })), ErrorCode::BadRequest, "{url}");
    }
    assert_eq!(computer.desktop.opened().urls, kept, "nothing else was handed to the system");
}
