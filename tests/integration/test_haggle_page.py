"""Buyers and a seller at the pages, in a real browser over a real server and store."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from doorstep.runtime.shop import Visits
from tests.integration.browser import PACKAGES, Windows, installed, windows
from tests.integration.page_stage import Fair, fair

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(not installed(), reason=f"needs the packages {PACKAGES}: make system-packages"),
]

ATTACK = "<img src=x onerror=\"document.title='broken'\"> <script>document.title='broken'</script>"
TAB = "\ue004"
TAKEN = "I'll take it for 400, pickup tomorrow at 5 pm"


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    with windows(tmp_path_factory.mktemp("browser")) as opening:
        yield opening


@pytest.fixture
def shop(tmp_path: Path, browser: Windows) -> Iterator[Fair]:
    with fair(tmp_path, browser) as running:
        yield running
        browser.leave()


def test_a_buyer_and_a_seller_make_a_deal(shop: Fair) -> None:
    buyer = shop.buyer()
    buyer.state("Available")
    assert buyer.browser.text("header").split("\n\n")[:3] == [shop.title, "Pickup · shipping $25", "$400"]
    assert "A program answers here on behalf of Robin" in buyer.browser.text("#disclosure")
    assert "program" in buyer.says("Hi, would you take 300?")
    assert re.search(r"\$3\d\d", buyer.last())

    seller = shop.seller()
    seller.opens("Halden city bicycle")
    seller.state("Talking")
    seller.browser.find(".message .text", "would you take 300?")
    seller.writes("Robin here, you can see it tomorrow.")
    seller.state("You write")
    buyer.browser.find(".message.theirs", "Robin here")
    buyer.browser.find(".message.theirs .head", "Robin")
    assert buyer.says("Nice, would 320 do?") == ""

    seller.does("Let the program go on", binding=False)
    seller.state("Talking")
    assert buyer.says(TAKEN)
    buyer.state("Reserved for you")
    seller.state("Reserved")
    seller.does("Accept")
    seller.state("Sold")
    buyer.state("Sold to you")
    buyer.browser.find(".message.theirs", "$400")
    seller.browser.find("#listings .badge", "Sold")
    assert [one["state"] for one in shop.listings()] == ["sold"]

    for action in ("Paid", "Collected"):
        seller.does(action)
    seller.browser.find("#summary .values div:last-child", "Yes")
    assert seller.browser.count("#actions button") == 0
    assert buyer.browser.complaints() == seller.browser.complaints() == []


def test_the_second_buyer_is_told_that_it_is_reserved(shop: Fair) -> None:
    first, second = shop.buyer(), shop.buyer()
    second.says("Hi, is it still there?")
    first.says(TAKEN)
    first.state("Reserved for you")
    second.state("Reserved")
    assert "reserved" in second.says("I'll take it for 400").lower()
    assert second.browser.text("#state") == "Reserved"
    seller = shop.seller()
    seller.opens("Halden", buyer=1)
    seller.state("Waits for it")
    seller.opens("Halden", buyer=0)
    seller.state("Reserved")
    seller.does("Reject")
    second.state("Available")


def test_the_chart_shows_every_quote_and_offer_and_the_floor(shop: Fair) -> None:
    buyer = shop.buyer()
    for price in (250, 300, 330):
        buyer.says(f"would you take {price}?")
    thread = shop.thread()
    seller = shop.seller()
    seller.opens("Halden")
    for kind in ("quote", "offer"):
        seller.browser.find(f"#chart svg .point.{kind}")
        assert seller.browser.count(f"#chart svg .point.{kind}") == len(thread[f"{kind}s"]) > 0
    assert "$300" in seller.browser.text("#chart svg .border.floor")
    assert seller.browser.count("#chart tbody tr") == len(thread["quotes"]) + len(thread["offers"])


def test_what_a_buyer_writes_stays_text(shop: Fair) -> None:
    buyer = shop.buyer()
    buyer.says(ATTACK)
    seller = shop.seller()
    seller.opens("Halden")
    for page in (buyer.browser, seller.browser):
        assert page.text(".message[data-author=buyer] .text") == ATTACK
        assert page.count("main img, main script") == 0
        assert page.run("return document.title") != "broken"
        assert page.complaints() == []


def test_a_message_that_did_not_arrive_is_sent_again_and_counts_once(shop: Fair) -> None:
    buyer = shop.buyer()
    buyer.browser.lose_network(lost=True)
    buyer.browser.write("#text", "is it still there?\n")
    buyer.browser.find(".failed button", "Try again")
    buyer.browser.find("#status", "No connection")
    buyer.browser.lose_network(lost=False)
    buyer.browser.click(".failed button")
    buyer.browser.find(".message.theirs")
    assert buyer.browser.count(".message.mine") == 1
    assert [one["author"] for one in shop.thread()["messages"]] == ["buyer", "assistant"]


def test_who_comes_where_too_many_write_is_told_so_until_there_is_room(tmp_path: Path, browser: Windows) -> None:
    with fair(tmp_path, browser, visits=Visits(buyers=1)) as shop:
        first, second = shop.buyer(), shop.buyer()
        first.says("Hi, is it still there?")
        second.browser.write("#text", "Is it still there?\n")
        second.browser.find(".failed", "no new chat can begin now")
        first.says("No thanks, I'm not interested any more")
        second.browser.click(".failed button", "Try again")
        second.browser.find(".message.theirs")
        assert second.browser.count(".failed") == 0
        browser.leave()


def test_what_is_left_of_several_pieces_can_be_had_while_one_is_reserved(shop: Fair) -> None:
    shop.offer(id="chairs-1", title="Garden chairs", quantity=2)
    first, second = shop.buyer("chairs-1"), shop.buyer("chairs-1")
    first.says("I'll take one for 400, pickup tomorrow at 5 pm")
    first.state("Reserved for you")
    second.state("Available")
    seller = shop.seller()
    seller.opens("chairs")
    seller.browser.find("#listing .about .badge", "Open")
    second.says("I'll take one for 400, pickup tomorrow at 5 pm")
    seller.browser.find("#listing .about .badge", "Reserved")
    shop.buyer("chairs-1").state("Reserved")


def test_a_chat_goes_on_where_it_was_left(shop: Fair) -> None:
    buyer = shop.buyer()
    told = buyer.says("Hi, is it still there?")
    buyer.browser.open(f"{shop.address}/chat/bike-1?from=elsewhere")
    buyer.browser.find(".message.theirs", told)
    assert buyer.browser.count(".message") == 2
    buyer.says("would you take 300?")
    assert len(shop.threads()) == 1


def test_a_listing_in_german_speaks_german(shop: Fair) -> None:
    shop.offer(id="rad-1", language="de", currency="EUR", title="Stadtrad, Größe M", seller="Kim")
    buyer = shop.buyer("rad-1")
    buyer.state("Verfügbar")
    assert "im Auftrag von Kim" in buyer.browser.text("#disclosure")
    assert buyer.browser.run("return document.documentElement.lang") == "de"
    assert "Programm" in buyer.says("Hallo, ist das noch da?")


@pytest.mark.parametrize("dark", [False, True])
def test_nothing_is_wider_than_the_smallest_phone_and_all_of_it_can_be_read(shop: Fair, dark: bool) -> None:
    shop.offer(title="Halden " + "verylongword" * 5)
    buyer = shop.buyer(width=320, dark=dark)
    buyer.says("x" * 300)
    seller = shop.seller(width=320, dark=dark)
    for page, step in ((buyer.browser, None), (seller.browser, "#listings a"), (seller.browser, "#listing .choices a")):
        if step:
            page.click(step)
            page.find("#summary h2" if "choices" in step else "#listing h2")
        assert page.run("return document.documentElement.scrollWidth") <= 320
        assert page.run(PALE) == []


def test_the_seller_needs_a_key_that_is_forgotten_with_the_tab(shop: Fair) -> None:
    page = shop.window()
    page.open(f"{shop.address}/seller")
    page.write("#key", "dsk_nobody\n")
    page.find("#refused", "not valid")
    assert page.run("return sessionStorage.length") == 0
    seller = shop.seller()
    assert seller.browser.run("return [localStorage.length, sessionStorage.length]") == [0, 1]
    seller.browser.click("#sign-out")
    seller.browser.find("#key")
    assert seller.browser.run("return sessionStorage.length") == 0
    assert seller.browser.count("#desk a") == 0


def test_a_yes_that_is_not_meant_does_nothing(shop: Fair) -> None:
    shop.buyer().says("would you take 310?")
    seller = shop.seller()
    seller.opens("Halden")
    seller.browser.click("#actions button", "Accept")
    seller.browser.find("#question", "for $310?")
    seller.browser.click("dialog button", "Cancel")
    assert seller.browser.count("dialog[open]") == 0
    assert [one["state"] for one in shop.listings()] == ["open"]


def test_a_yes_is_for_the_offer_that_stands_and_not_for_an_earlier_one(shop: Fair) -> None:
    buyer = shop.buyer()
    buyer.says("would you take 330?")
    buyer.says("sorry, I can only do 310")
    seller = shop.seller()
    seller.opens("Halden")
    seller.browser.click("#actions button", "Accept")
    seller.browser.find("#question", "for $310?")
    buyer.says("would you take 315?")
    seller.browser.click("#yes")
    seller.browser.find("#outcome", "something has changed")
    assert [one["state"] for one in shop.listings()] == ["open"]
    seller.does("Accept")
    seller.state("Sold")
    seller.browser.find("#summary .values", "$315")
    buyer.state("Sold to you")


def test_a_yes_to_less_than_the_floor_is_told_to_have_done_nothing(shop: Fair) -> None:
    shop.buyer().says("would you take 200?")
    seller = shop.seller()
    seller.opens("Halden")
    seller.does("Accept")
    seller.browser.find("#outcome", "below the floor")
    assert [one["state"] for one in shop.listings()] == ["open"]


def test_a_page_of_the_same_address_can_hold_the_chat_in_a_frame_and_no_other(shop: Fair) -> None:
    page, chat = shop.window(), f"{shop.address}/chat/bike-1"
    page.open(f"{shop.address.replace('127.0.0.1', 'localhost')}/health")
    page.frame(chat)
    assert any("frame-ancestors" in one for one in page.complaints())
    page.open(f"{shop.address}/health")
    page.frame(chat)
    page.enter_frame()
    page.find("#title", shop.title)
    assert not any("Policy" in one for one in page.complaints())


def test_everything_that_can_be_used_has_a_name_and_is_reached_with_the_keyboard(shop: Fair) -> None:
    buyer = shop.buyer()
    buyer.browser.click(".first-words button")
    buyer.browser.write("#text", "\n")
    buyer.browser.find(".message.theirs")
    seller = shop.seller()
    seller.opens("Halden")
    for page, used in (
        (buyer.browser, ("#messages", "#text", "#send")),
        (seller.browser, ("#messages", "#text", "#write button", "#listings", "#listings a", "#listing", "#sign-out")),
    ):
        assert all(page.label(each) for each in used)
    for page, last in ((buyer.browser, "#send"), (seller.browser, "#write button")):
        page.write("#text", TAB)
        assert page.run("return document.activeElement.matches(arguments[0])", last)


def test_an_address_of_no_listing_says_so(shop: Fair) -> None:
    page = shop.window()
    page.open(f"{shop.address}/chat/nothing")
    page.find("#missing", "no such listing")


def test_the_pictures_in_the_guide_show_the_pages(shop: Fair, tmp_path: Path) -> None:
    pictures = Path(os.environ.get("DOORSTEP_PICTURES", tmp_path))
    clock = shop.stage.clock
    shop.offer(id="deck-1", title="Record player, walnut", ask=18000, floor=13000)
    shop.offer(id="table-1", title="Garden table with four chairs", ask=22000, floor=15000)
    shop.buyer("table-1").says("I'll take it for 220, pickup tomorrow at noon")
    other = shop.buyer()
    other.says("Hello, is there a warranty?")
    clock.on(minutes=6)
    buyer = shop.buyer(width=400, height=760)
    for minutes, words in (
        (0, "Hi, any scratches?"),
        (2, "Would you take 280?"),
        (5, "Hm, 310?"),
        (1420, "Morning! Would 325 be okay?"),
    ):
        clock.on(minutes=minutes)
        told = buyer.says(words)
    clock.on(minutes=3)
    price = re.findall(r"\$(\d+)", told)[-1]
    buyer.says(f"Okay, {price}. I'll pick it up today at 5 pm")
    seller = shop.seller(width=1240, height=800)
    seller.opens("Halden")
    seller.browser.find("#chart svg .point")
    for name, page in (("chat", buyer.browser), ("seller", seller.browser)):
        page.run("document.activeElement.blur()")
        picture = page.picture()
        assert 10_000 < len(picture) < 150_000
        (pictures / f"{name}.png").write_bytes(picture)


PALE = """
const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
const light = (colour) => {
  const linear = (one) => (one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
  const [red, green, blue] = channels(colour).map((one) => linear(one / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const ground = (one) => {
  const colour = getComputedStyle(one).backgroundColor;
  return channels(colour)[3] === 0 && one.parentElement ? ground(one.parentElement) : colour;
};
const contrast = (one) => {
  const [low, high] = [light(getComputedStyle(one).color), light(ground(one))].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const texts = [...document.querySelectorAll("h1, h2, h3, p, a, button, dt, dd, span, time, label")];
const read = texts.filter((one) => one.checkVisibility() && one.textContent.trim());
return read.filter((one) => contrast(one) < 4.5).map((one) => one.outerHTML);
"""
"""Which texts have less contrast to what is behind them than WCAG 2.2 AA asks for."""
