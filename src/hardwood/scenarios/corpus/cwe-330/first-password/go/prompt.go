// Accounts of pupils in the school network.
package main

import (
	crand "crypto/rand"
	"math/big"
	"math/rand"
	"strconv"
	"strings"
)

const (
	lower      = "abcdefghijklmnopqrstuvwxyz"
	characters = lower + "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
)

// sampleLogin is for the screenshots in the handout: four letters and two digits.
func sampleLogin() string {
	var login strings.Builder
	for login.Len() < 4 {
		login.WriteByte(lower[rand.Intn(len(lower))])
	}
	return login.String() + strconv.Itoa(10+rand.Intn(90))
}

// seat draws a place in the exam hall.
func seat(places int64) (*big.Int, error) {
	return crand.Int(crand.Reader, big.NewInt(places))
}

// firstPassword is what a pupil gets on the first day of school, of the given length. It is
// made of letters and digits (characters), e.g. "q8ZrT2mKx0".
func firstPassword(length int) string {
