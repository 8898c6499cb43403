package main

import (
	crand "crypto/rand"
	"fmt"
	"math/big"
	"math/rand"
)

const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

// trainingLabel is a label for the packing course: a route, and eight letters that mean nothing.
func trainingLabel(route int) string {
	letters := make([]byte, 8)
	for i := range letters {
		letters[i] = capitals[rand.Intn(len(capitals))]
	}
	return fmt.Sprintf("%d %s", route, letters)
}

// checkDigits of a parcel's number, by the product of a prime and the number.
func checkDigits(number *big.Int) *big.Int {
	prime, _ := crand.Prime(crand.Reader, 16)
	return new(big.Int).Mul(prime, number)
}

// pickupNote is what the recipient of a parcel is told when it lies in the machine: the
// parcel's number, as given, a space, and the eight capital letters that open the box this
// time. pickupNote("DE1704") returns something like "DE1704 QTXARWBM".
func pickupNote(number string) string {
