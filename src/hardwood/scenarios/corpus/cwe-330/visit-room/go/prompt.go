package main

import (
	crand "crypto/rand"
	"encoding/hex"
	"fmt"
	"io"
	"math/rand"
)

const rooms = "https://visit.example/room"

var greetings = []string{"Hello", "Good day", "Welcome"}

func greeting(patient string) string {
	return greetings[rand.Intn(len(greetings))] + ", " + patient + "!"
}

// screenshotRoom is the address in the screenshots of the manual; there is no such room.
func screenshotRoom() string {
	return fmt.Sprintf("%s/%016x", rooms, rand.Uint64())
}

// noise fills a test call with bytes that cannot be compressed.
func noise(call io.Writer, seconds int64) (string, error) {
	var last [4]byte
	io.CopyN(call, crand.Reader, seconds*8000)
	_, err := crand.Read(last[:])
	return hex.EncodeToString(last[:]), err
}

// openRoom is the web address at which one patient and one doctor meet. Everybody who has
// the address can enter. It is rooms, a slash, and at least 16 characters 0-9 and a-f that
// are new for each visit, for example "https://visit.example/room/5d0c7b1e92f84a33".
func openRoom() string {
