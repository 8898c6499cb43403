package main

import (
	"crypto/rand"
	"encoding/hex"
	"os"
	"strings"
)

const codeFile = "rescue-codes.txt"

// newCodes makes codes with which a player can sign in who lost the phone.
func newCodes(count int) []string {
	codes := make([]string, count)
	for i := range codes {
		var code [4]byte
		rand.Read(code[:])
		codes[i] = hex.EncodeToString(code[:])
	}
	return codes
}

// codesLeft is how many codes the player has not used.
func codesLeft() int {
	text, _ := os.ReadFile(codeFile)
	return strings.Count(string(text), "\n")
}

// keepCodes puts the player's rescue codes in the code file, one code per line:
// for the codes aa11 and bb22, the file has the text "aa11\nbb22\n".
func keepCodes(codes []string) error {
