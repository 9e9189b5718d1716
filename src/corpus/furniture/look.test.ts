import { describe, expect, test } from 'vitest';
import { lookOf } from './look.ts';

describe('the look of a paragraph', () => {
  test.each([
    'He was 71.',
    '(c) The firm failed to keep the records that it was asked to keep.',
    'It was unclear.',
    '“No comment.”',
    'The report was published on Jan. 25 in a journal.',
    'He signed up for the army at 17 and never came back.',
    'Read the letter, she told them, and burn it.',
    'Share prices fell by 3% on Monday.',
    'Follow-up talks are planned for May.',
    'The company’s copyright lawyers were pleased.',
    'Getty Images sued the firm in London.',
    'The file was sent to prosecutors, who can charge him.',
    'These are the points on which the two sides disagreed:',
    'The planes of the coast guard searched the bay until midnight and found nothing but some old planks and a little oil',
    'This story begins in a small town, where three brothers kept a ferry.',
    'Print is dead, he said.',
    'No.',
    'Support our troops, the senator said.',
    '“The planks were old and nobody cared,” she said',
    'NO MORE!',
    'File-sharing sites were closed on Monday.',
    'The names of the girls may not be published, the court ruled.',
    'She contributed to the report on floods.',
    'This combination of drugs was taken by forty patients.',
    'Watch out for the video, the minister said.',
    'Supporting our journalism was never easy, the editor said.',
    'Politics, Europe and crime.',
    'Roe reported from the front for years before she was shot.',
    'Photos from the scene showed a broken pier.',
    'Sources close to the mayor said she would go.',
    'Visitors asked for more on the flood.',
    'In this March 2019 letter she asked for more ferries.',
    'Send your children home, the mayor told parents.',
    'Alba - May 4: the day on which the ferry sank - is a holiday.',
    'The firm made forward-looking statements about its ferries.',
    'Roe et al. found in 2014 that ferries lean.',
  ])('is prose: %s', (words) => {
    expect(lookOf(words)).toBe('prose');
  });

  test.each([
    'Share:',
    'Facebook Twitter WhatsApp Email',
    'Sign up for our morning newsletter.',
    'Visit the Lake Health Office for more on fevers.',
    'Get live updates from our reporters at the harbour.',
    'SOURCE: bit.ly/1a2b3c4 Lakes, online March 3, 2019.',
    'The mayor shakes hands with a diver in Alba, Monday, March 4, 2019. AP Photo/Jane Roe',
    'Get the day’s best stories in your inbox:',
    'READ MORE: Ferry company to be sold',
    'Advertisement',
    'Story continues below',
    'This article was updated on Monday.',
    'Correction: An earlier version gave the wrong year.',
    '© 2021 The Harbour Post. All rights reserved.',
    'These texts may not be republished without leave.',
    'Cookie Settings',
    '(Reporting by Jane Roe in Oslo)',
    'Jim Poe in Oslo contributed to this report.',
    'Tweet with a location',
    'You must enter the characters that you see',
    'Photo Advertisement Continue reading the main story',
    'Media caption The ferry before and after the fire',
    'In this March 1, 2019 photo, a ferry hangs on its ropes in Westport.',
    'ALBA, BRACK - MARCH 24: A ferry is seen in the port of Alba on March 24, 2019.',
    `A view of the ferry in Alba. ${'It has been there since the war. '.repeat(15)}(AP Photo/Jim Poe)`,
    `See the oldest ferries ${'Alba Pictures/Getty Images '.repeat(30)}1 of 30 Close expandIcon`,
    '(This version CORRECTS the name of the ferry.)',
    'Send your pictures of the ferry to pics@post.example or text them to 12345.',
    'Safe Harbor Statement: Certain statements here are forward-looking.',
    'J.D. Roe et al. 2014. A ferry that leans. Ship J 7, 10; doi: 10.1000/1',
    'FILE - In this May 3, 2021, file photo, a ferry lies in Westport. (AP Photo/Jim Poe)',
    'Image for representation. Photograph: Jim Poe',
    'A ferry in Westport on Monday. (Jim Poe/Harbour Post)',
    'The pier after the accident. Photo: Jim Poe',
    'Image copyright AFP Image caption The ferry had 40 people on board',
    '1:50',
    'Contact the reporter at jane@post.example.',
    'Watch the full video below.',
    'Poe reported from Oslo, Norway.',
    'The author is a columnist. The opinions expressed are her own.',
    'Soldiers guard the pier in Westport on Monday. Close',
    '2 of 12 Full Screen Autoplay Close A ferry leaves Westport, the harbour board said.',
    'TODAY ON THE WATER: Would you buy a pier? (story continues below)',
    'Never miss a local story. Sign up today for a free month of the paper and much else besides.',
    'Embed Ferry Strikes Pier 2:25 autoplay autoplay Copy this code to your website',
    '(c) 2019 The Harbour Post',
    'This article is more than 2 years old',
    'This interview has been edited for length.',
    'The mayor in her office. | AP Photo Mayor resigns',
    'CLOSE A ferry has struck the pier. HARBOUR POST',
    '1 of 3. A ferry lies in Westport on Monday.',
    'A ferry struck the pier. (Published Monday, May 3, 2021)',
    'TERMS OF USE: The comments posted are your own.',
    'The best of the harbour. Sign up. You can unsubscribe at any time.',
    'Follow the Harbour Post Opinion section on Facebook.',
    'You can now listen to Harbour Post articles!',
    'Jane Roe, a Post writer in Oslo, contributed.',
    'A ferry in Westport. (AP: Jim Poe)',
  ])('is furniture: %s', (words) => {
    expect(lookOf(words)).toBe('furniture');
  });

  test.each([
    'THE FERRY STRUCK THE PIER TODAY.',
    'What we know',
    'Mayor was unaware of missing funds',
    'News',
    '—-',
    '$50,000',
  ])('is a fragment: %s', (words) => {
    expect(lookOf(words)).toBe('fragment');
  });

  test.each([
    '(Reporting by Jane Roe; Editing by John Doe)',
    'Our Standards: The Harbour Trust Principles.',
    'About the author',
    'Thanks for reading the Harbour Post.',
    'A message from the Harbour Post:',
    'Please log in here to leave a comment.',
    'Comments (12)',
    'Comments (…)',
    'LEAVE A REPLY Cancel reply',
  ])('ends the article: %s', (words) => {
    expect(lookOf(words)).toBe('ending');
  });

  test.each([
    'Politics | Europe',
    'Home > News > Sport',
    'US & Canada',
    'Crime & Public Safety',
    'Sport: Football',
    'Thanks for signing up!',
    'Story developing. Check back for updates.',
    'If you value our journalism, please think of a gift.',
    'The post Ferry strikes pier appeared first on The Beacon.',
    'Roe can be reached at 555-0100 or roe@beacon.example.',
    'Alt text: A ferry lies at the pier.',
    'The ferry at the pier on Monday.Credit...Ed Poe for The Beacon',
    'Jane Roe contributed research.',
    'What do you think? Let us know in the comments.',
    'Something is loading.',
    'If you have been affected by this story, call the helpline.',
    'Our journalism needs your support. Please subscribe today.',
    'Please consider subscribing today.',
    'The audio version of this article is generated by a machine.',
  ])('is furniture of other sites: %s', (words) => {
    expect(lookOf(words)).toBe('furniture');
  });

  test.each(['More from Harbour Post', 'Related stories', 'Most read', 'See also:'])(
    'opens a section of links: %s',
    (words) => {
      expect(lookOf(words)).toBe('section');
    },
  );
});
