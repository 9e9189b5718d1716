import { expect, test } from 'vitest';
import { foreignLanguage } from './language.ts';

test.each([
  'Abdurrahman Wahid met Recep Tayyip Erdogan in Ouagadougou. Blaise Compaore and Yoweri Museveni came too. Nothing was decided, Ngozi Okonjo-Iweala said.',
  'THE MINISTER RESIGNED ON FRIDAY. HER PARTY DID NOT SAY WHY.',
  'Police arrested three men. All were released.',
  'Real Madrid beat Borussia Dortmund 2-0. Dani Carvajal and Vinicius Junior scored.',
  'He was 71.',
  '12 13 14',
])('takes English for English: %s', async (text) => {
  expect(await foreignLanguage(text)).toBeNull();
});

test.each([
  [
    'Spanish',
    'El ministro de Hacienda dimitió el viernes tras varias semanas de protestas en la capital.',
  ],
  [
    'French',
    'Le ministre des Finances a démissionné vendredi après plusieurs semaines de manifestations.',
  ],
  [
    'German',
    'Der Finanzminister ist am Freitag nach wochenlangen Protesten in der Hauptstadt zurückgetreten.',
  ],
  ['Arabic', 'استقال وزير المالية يوم الجمعة بعد أسابيع من الاحتجاجات في العاصمة.'],
  [
    'Russian',
    'Министр финансов ушел в отставку в пятницу после нескольких недель протестов в столице.',
  ],
  [
    'Dutch',
    'De minister van Financiën is vrijdag afgetreden na wekenlange protesten in de hoofdstad.',
  ],
  ['Chinese', '财政部长在首都数周的抗议活动后于周五辞职。'],
])('names %s in English', async (name, text) => {
  expect(await foreignLanguage(text)).toBe(name);
});
