package main

import (
	"encoding/json"
	"fmt"
	"io"
)

// Cabin in the catalogue.
type Cabin struct {
	// on the host's editing page
	Headline string
	Beds     int
	Nightly  int // EUR
	// entered by the agency
	Stars     int
	Inspected bool
}

func (c Cabin) String() string {
	return fmt.Sprintf("%s: %d beds, %d EUR", c.Headline, c.Beds, c.Nightly)
}

// ReadCatalogue reads all cabins from the agency's own file.
func ReadCatalogue(file io.Reader) ([]Cabin, error) {
	var cabins []Cabin
	err := json.NewDecoder(file).Decode(&cabins)
	return cabins, err
}

// EditListing puts the values from the host's editing page on the cabin. They come as JSON:
// after {"Beds": 3, "Nightly": 90} the cabin has 3 beds and costs 90, and the rest of it is as it was.
// If they cannot be decoded, that error is returned.
func EditListing(cabin *Cabin, values []byte) error {
