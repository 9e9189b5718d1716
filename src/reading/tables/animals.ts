import { words } from './words.ts';

/** What an animal with a name of its own is, small letters: "a lion named X". */
export const ANIMALS = words(`
  alligator alpaca antelope ape baboon badger bear beaver bison bobcat buffalo bull camel cat chicken
  chihuahua chimp chimpanzee cockatoo collie colt cougar cow coyote crocodile cub dachshund dalmatian deer
  dog dolphin donkey elephant elk falcon ferret filly foal fox gelding giraffe goat goose gorilla greyhound
  hamster hawk hedgehog hen hippo hippopotamus horse hound hyena iguana jaguar kangaroo kitten koala labrador
  lamb leopard lion lioness lizard llama lynx macaque mare monkey moose mule orangutan orca ostrich otter owl
  panda panther parrot peacock penguin pig pigeon pony poodle porpoise pup puppy python rabbit raccoon
  racehorse reindeer retriever rhino rhinoceros rooster rottweiler seal sheep sheepdog shepherd spaniel
  squirrel stallion stingray swan tabby terrier thoroughbred tiger tigress tortoise turtle walrus whale wolf
  yak zebra
`);
