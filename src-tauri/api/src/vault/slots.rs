//! The ways into the vault: passphrase, recovery key, keychain.

use rondo_core::print::RecoverySheet;
use rondo_core::time::Timestamp;
use rondo_core::vault::{self, KdfCost, OpenVault, RecoveryKey, SlotKind};
use zeroize::Zeroizing;

use super::opening::own_vault;
use super::{ChangePassphraseRequest, ConfirmRequest, NewRecoveryKey, PassphraseRequest, VaultInfo, backups};
use crate::operation::Empty;
use crate::print::PrintDocument;
use crate::rondo::lock;
use crate::{ApiError, ApiResult, ErrorCode, Rondo, print};

pub(crate) fn info(rondo: &Rondo, _: Empty) -> ApiResult<VaultInfo> {
    let session = rondo.session()?;
    let vault = session.vault();
    let local = rondo.local.get();
    // The pages count what is still in the write-ahead log beside the file.
    let (size, cipher) = session.store.read(|conn| -> rondo_core::Result<(i64, String)> {
        let size = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";
        let cipher = "PRAGMA cipher_version";
        Ok((conn.query_row(size, [], |row| row.get(0))?, conn.query_row(cipher, [], |row| row.get(0))?))
    })?;
    Ok(VaultInfo {
        name: vault.name().to_owned(),
        folder: vault.dir().display().to_string(),
        created_at: Timestamp(vault.created()),
        size: u64::try_from(size).unwrap_or_default(),
        has_keychain: vault.slots().contains(&SlotKind::Keychain),
        recovery_created_at: vault.recovery_slot().map(|slot| Timestamp(slot.created)),
        recovery_confirmed: local.recovery_confirmed.contains(&vault.id()),
        read_only: vault.read_only(),
        is_sample: session.is_sample,
        backups: backups::known(&local),
        cipher,
    })
}

pub(crate) fn confirm_recovery(rondo: &Rondo, request: ConfirmRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let groups = lock(&session.fresh_recovery)
        .as_ref()
        .map(RecoveryKey::groups)
        .ok_or_else(|| ApiError::new(ErrorCode::BadRequest, "no recovery key was made just now"))?;
    let typed_right = request.indices.len() >= 2
        && request.indices.len() == request.groups.len()
        && request.indices.iter().zip(&request.groups).all(|(index, typed)| {
            groups.get(usize::from(*index)).is_some_and(|group| vault::same_group(group, typed))
        });
    if !typed_right {
        return Err(ApiError::new(ErrorCode::WrongRecoveryKey, "the groups do not match"));
    }
    *lock(&session.fresh_recovery) = None;
    let id = session.vault().id();
    rondo.update_local(|local| local.recovery_confirmed.push(id))?;
    Ok(Empty {})
}

pub(crate) fn change_passphrase(rondo: &Rondo, request: ChangePassphraseRequest) -> ApiResult<Empty> {
    let (old, new) = (Zeroizing::new(request.old), Zeroizing::new(request.new));
    let session = rondo.session()?;
    let cost = rondo.config.kdf_cost.unwrap_or_else(KdfCost::calibrated);
    own_vault(&session)?.change_passphrase(&old, &new, &cost, rondo.env.now().0)?;
    Ok(Empty {})
}

pub(crate) fn renew_recovery(rondo: &Rondo, request: PassphraseRequest) -> ApiResult<NewRecoveryKey> {
    let passphrase = Zeroizing::new(request.passphrase);
    let session = rondo.session()?;
    let mut vault = own_vault(&session)?;
    vault.refuse_read_only()?;
    vault.check_passphrase(&passphrase)?;
    let id = vault.id();
    // Before the key is made: once it is, nothing may fail that would keep it from being shown.
    rondo.update_local(|local| local.recovery_confirmed.retain(|confirmed| *confirmed != id))?;
    let recovery = vault.renew_recovery_key(rondo.env.now().0)?;
    let shown = shown(&vault, &recovery);
    *lock(&session.fresh_recovery) = Some(recovery);
    Ok(shown)
}

pub(crate) fn recovery_sheet(rondo: &Rondo, _: Empty) -> ApiResult<PrintDocument> {
    let session = rondo.session()?;
    let (name, slot) = {
        let vault = session.vault();
        (vault.name().to_owned(), vault.recovery_slot())
    };
    let fresh = lock(&session.fresh_recovery);
    let recovery = fresh.as_ref().ok_or_else(|| {
        ApiError::new(ErrorCode::BadRequest, "the recovery key is shown only when it is made")
    })?;
    let slot = slot.ok_or_else(|| ApiError::new(ErrorCode::NotFound, "no recovery slot"))?;
    let made_at = Timestamp(slot.created);
    let sheet = RecoverySheet {
        lang: rondo.language(),
        firm: print::firm(&session)?,
        vault_name: name,
        groups: recovery.groups().map(Zeroizing::new),
        slot: slot.number,
        slot_id: short_id(slot.id),
        backups_from: made_at.local_date(),
        made_at: made_at.local(),
    };
    let document = sheet
        .lay_out()
        .map_err(|_| ApiError::new(ErrorCode::Internal, "the key does not fit in a QR code"))?;
    Ok(rondo.documents.keep(rondo, document))
}

pub(crate) fn keychain_enable(rondo: &Rondo, _: Empty) -> ApiResult<VaultInfo> {
    let session = rondo.session()?;
    own_vault(&session)?.enable_keychain(rondo.env.now().0)?;
    info(rondo, Empty {})
}

pub(crate) fn keychain_disable(rondo: &Rondo, _: Empty) -> ApiResult<VaultInfo> {
    let session = rondo.session()?;
    own_vault(&session)?.disable_keychain()?;
    info(rondo, Empty {})
}

/// A recovery key as the window shows it, once.
pub(super) fn shown(vault: &OpenVault, recovery: &RecoveryKey) -> NewRecoveryKey {
    let slot_id = vault.recovery_slot().map(|slot| short_id(slot.id)).unwrap_or_default();
    NewRecoveryKey { groups: recovery.groups().to_vec(), slot_id }
}

/// The last eight digits tell slots apart; the first ones are only the time.
fn short_id(id: uuid::Uuid) -> String {
    let text = id.simple().to_string().to_uppercase();
    text[text.len() - 8..].to_owned()
}
