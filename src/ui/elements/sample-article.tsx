/** A paragraph of news, written by us and dated, that is scanned and marked like any page. English, as the knowledge is. */
export function SampleArticle() {
  return (
    <article class="sample" lang="en" dir="ltr">
      <p class="dateline">
        <time dateTime="2023-09-12">12 September 2023</time>
      </p>
      <p>
        Kremlin spokesman Dmitry Peskov confirmed that Kim Jong Un will meet Vladimir Putin in the Russian Far
        East this week, during the Eastern Economic Forum in Vladivostok. The North Korean leader travels by
        armoured train from Pyongyang. In Geneva, UN human-rights chief Volker Türk said that the end of the
        Black Sea Grain Initiative had driven up prices for the poorest.
      </p>
      <p>
        In Kyiv, deputy defence minister Hanna Maliar reported gains near Opytne and around Bakhmut. Ursula
        von der Leyen and Jens Stoltenberg are expected to speak about further help later this month, and
        Turkey’s president Recep Tayyip Erdogan said he still hoped that the grain deal could be revived.
      </p>
    </article>
  );
}
