package main

import (
	"os"
	"path/filepath"
	"strings"
)

// Wallet is a folder with the things of its owner.
type Wallet string

// words is the name of the file with the recovery words.
func (w Wallet) words() string {
	return filepath.Join(string(w), "wallet.words")
}

// LoadWords returns the owner's recovery words.
func (w Wallet) LoadWords() ([]string, error) {
	text, err := os.ReadFile(w.words())
	return strings.Fields(string(text)), err
}

// SaveWords writes the owner's recovery words to the file w.words(), with a space between
// two words: "apple river stone".
func (w Wallet) SaveWords(words []string) error {
