package main

import (
	crand "crypto/rand"
	"encoding/binary"
	"math/big"
	"math/rand"
)

var thanks = [...]string{"Thank you", "Many thanks", "Bless you"}

func thankYou(name string) string {
	return thanks[rand.Intn(len(thanks))] + ", " + name + ", for coming!"
}

// nextSong is what the band plays next, or nothing when they know no songs.
func nextSong(songs []string) string {
	if len(songs) == 0 {
		return ""
	}
	return songs[rand.Intn(len(songs))]
}

// boxNumber is printed on the money box, so that nobody brings another one.
func boxNumber() uint32 {
	var number [4]byte
	crand.Read(number[:])
	return binary.BigEndian.Uint32(number[:])
}

// inCoins is an amount of cents in coins of two, rounded up.
func inCoins(cents *big.Int) *big.Int {
	return new(big.Int).Rsh(cents.Add(cents, big.NewInt(1)), 1)
}

// drawWinner draws the winner of the raffle by chance: each of the names is as likely as any
// other. The winner's name is returned, or an empty one when there are no names.
func drawWinner(names []string) string {
