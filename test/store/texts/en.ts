import type { StoreText } from '../shape';

export default {
  firefox: {
    name: 'Hikae 控え: proof of points and cashback',
    summary:
      'Keeps campaign terms, your entry and your order while you shop. Tells you before you pay when something may stop the reward, and packs proof and letter into one ZIP when it does not come. Nothing leaves your device.',
  },
  description: `The cashback does not arrive, and by the time you ask, the campaign page is gone. Hikae (控え, "the copy you keep as proof") keeps that proof while you shop.

WHAT IT DOES
• Keeps campaign terms, your entry, the final confirmation and the completed order by itself, as picture and text.
• Follows, read-only, the way from portal to shop, and looks whether your click still counts.
• Tells you before you pay when something will or may stop the reward: a missing entry, a click that has run out, a tag that was blocked.
• Reminds you of every date that matters: purchase deadlines, when the reward is due, until when you may ask. Also as a calendar.
• Reads a portal's history page row by row and proposes which trip each row belongs to.
• When the reward does not come: the claim that fits, what it needs, and a letter in Japanese, English or Spanish. You send it yourself.
• Packs evidence, report, letter and an offline verifier into one ZIP, with a PDF and JPEGs that fit a support form.

WHAT IT NEVER DOES
• It sends nothing anywhere by itself: no server, no account, no telemetry.
• It keeps no card numbers, security codes or passwords.
• It rewrites no link and takes no commission.
• It claims no more than it can: its hashes show that nothing was changed on this device since it was kept.

WHERE YOUR DATA LIVES
In this browser on this device. A backup is one file, under a passphrase if you like. Removing the extension removes everything.

WHAT SPEAKS TO THE OUTSIDE, ONLY IF YOU CHOOSE SO
Trusted time (RFC 3161: a hash and a random number are sent), the check whether your browser is ready, and notes between your devices through your browser's own sync. None of it happens before you ask for it.`,
  purpose:
    'To keep, on the user’s own device, proof of the points and cashback promised for a purchase and of the conditions met, so that it can be used in a claim.',
  permissions: {
    '<all_urls>':
      'Nobody knows beforehand where the user will shop: campaign and order pages are recognised on any site, and photographed. captureVisibleTab accepts nothing less.',
    activeTab:
      "To keep the page in front at the user's press on *Save this page*, also where the access to all sites was taken away.",
    alarms:
      'To tell of dates, go on with what a stopped background left, ask again for time-stamps, and remove what was taken back, each at its time.',
    cookies:
      'To see whether the click’s cookies are still there on the shop’s site. Values are compared by digest and not kept.',
    downloads: 'To save the ZIP, the calendar and the backup that the user exports.',
    notifications: 'To tell of dates, once each and not in the user’s quiet hours.',
    offscreen:
      'To draw the whole of a kept page in a document off screen, without touching the page the user is on.',
    pageCapture: 'To keep a copy (MHTML) of the page the user sees without loading it again.',
    privacy:
      'Optional, asked for at the user’s press: to read how cookies and tracking protection are set. Nothing is changed.',
    scripting: 'To bring the measuring script and the banner into pages worth keeping, and into no others.',
    storage:
      'To remember each tab’s route for the session and, if the user turns it on, to sync between the user’s devices.',
    tabs: 'To know which tab a picture is of, and that it still shows the same page.',
    unlimitedStorage: 'To keep evidence with its pictures without the browser clearing it away.',
    webNavigation: 'To note, read-only, how a tab came from the portal to the shop.',
    webRequest:
      'To see, read-only, the redirects of the click and whether the tags that report the order were sent. No request is changed.',
  },
  remoteCode: 'No. All code that runs is in the package.',
  dataUse: [
    'No user data is collected. What is kept stays in the browser on the user’s own device.',
    'A hash and a random number go to time-stamp authorities only if the user turns them on.',
    'User data is not sold or handed to third parties.',
    'It is not used for anything but the single purpose, nor to judge creditworthiness or for lending.',
  ],
  captions: {
    warning: 'Told before you pay when the reward is at risk',
    trip: 'One shopping trip: its way, its evidence, its promises',
    claim: 'A letter that names the exhibit for everything it says',
    report: 'A report that a desk can decide in one reading',
    today: 'What to do today, the most urgent first',
  },
  headings: {
    summary: 'Summary',
    description: 'Description',
    category: 'Category',
    purpose: 'Single purpose',
    permissions: 'Why each permission is needed',
    remoteCode: 'Remote code',
    dataUse: 'Data use',
    screens: 'Screenshots',
  },
} satisfies StoreText;
