package main

import (
	"crypto/md5"
	crand "crypto/rand"
	"encoding/hex"
	"math/big"
	"math/rand"
	"net/url"
)

const (
	resetPage = "https://tunes.example/reset"
	pollPage  = "https://tunes.example/poll"
	letters   = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
)

// pictureID of a listener: the same for the same address.
func pictureID(email string) string {
	sum := md5.Sum([]byte(email))
	return hex.EncodeToString(sum[:])
}

// gift draws one of the year's gifts for the listeners.
func gift(count int64) int64 {
	number, _ := crand.Int(crand.Reader, big.NewInt(count))
	return number.Int64()
}

// pollURL is the address of the yearly listeners' poll; c only counts the mails that were read.
func pollURL(email string) string {
	c := make([]byte, 20)
	for i := range c {
		c[i] = letters[rand.Intn(len(letters))]
	}
	return pollPage + "?" + url.Values{"email": {email}, "c": {string(c)}}.Encode()
}

// resetURL is the address that a listener who forgot the password gets by mail. It is
// resetPage with the query fields email and c. Here c is the one-time code that the reset
// page asks for: 20 letters and digits or more, new for each mail. An example is
// https://tunes.example/reset?c=x8Kq2mTz41LbVw90sYdE&email=mia%40tunes.example
func resetURL(email string) string {
