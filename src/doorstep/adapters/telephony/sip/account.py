"""The stack's configuration and account, from our settings."""

from baresip import Account, Config

from doorstep.adapters.telephony.sip.addresses import names_server
from doorstep.errors import SettingsError
from doorstep.ports.sip_account import SipSettings


def account(settings: SipSettings) -> Account:
    """Make the stack's account.

    Raises:
        SettingsError: A value cannot be used in an account.
    """
    for name, server in (("domain", settings.domain), ("registrar", settings.registrar)):
        if server is not None and not names_server(server):
            raise SettingsError(f"the SIP setting {name} does not name a host")
    try:
        return Account(
            user=settings.user,
            domain=settings.domain,
            password=settings.password,
            registrar=settings.registrar,
            reg_interval=settings.registration_seconds if settings.register else 0,
            transport=settings.transport,
            auth_user=settings.auth_user,
            extra_params=("mediaenc=srtp-mand",) if settings.srtp else (),
        )
    except (ValueError, TypeError) as error:
        field = str(error).split(" ", 1)[0]  # the rest may quote from a password
        raise SettingsError(f"the SIP account cannot be used: {field} holds something it cannot hold") from None


def configuration(settings: SipSettings) -> Config:
    """Make the stack's configuration.

    Raises:
        SettingsError: A value cannot be used, or a file is missing.
    """
    for name, path in (("ca_file", settings.ca_file), ("certificate", settings.certificate)):
        if path is not None and not path.is_file():
            raise SettingsError(f"the file of the SIP setting {name} does not exist")
    try:
        return Config(
            net_interface=settings.interface,
            max_concurrent_calls=None,
            rtp_timeout=settings.media_timeout_seconds,
            native_log_level="error",
            extra_config_text="".join(f"{key} {value}\n" for key, value in _directives(settings)),
        )
    except (ValueError, TypeError) as error:
        raise SettingsError(f"the SIP settings cannot be used: {error}") from None


def _directives(settings: SipSettings) -> list[tuple[str, str]]:
    low, high = settings.jitter_milliseconds
    first, last = settings.rtp_ports
    lines = [
        ("audio_jitter_buffer_ms", f"{low}-{high}"),
        ("rtp_ports", f"{first}-{last}"),
        ("sip_verify_server", "yes" if settings.verify_server else "no"),
    ]
    if settings.listen_port is not None:
        lines.append(("sip_listen", f"{settings.interface or '0.0.0.0'}:{settings.listen_port}"))  # noqa: S104
    if settings.ca_file is not None:
        lines.append(("sip_cafile", str(settings.ca_file)))
    if settings.certificate is not None:
        lines.append(("sip_certificate", str(settings.certificate)))
    return lines
