package main

import (
	"encoding/xml"
	"fmt"
	"strconv"
	"strings"
)

// container is read from the carrier's list.
type container struct {
	Number  string `xml:"number,attr"`
	Parcels int    `xml:"parcels,attr"`
}

// readContainer reads a container of the carrier's list.
func readContainer(line string) (c container, err error) {
	err = xml.Unmarshal([]byte(strings.TrimSpace(line)), &c)
	return c, err
}

// kilograms of a weight in grams: "1.5" for 1500.
func kilograms(grams int) string {
	return strconv.FormatFloat(float64(grams)/1000, 'f', -1, 64)
}

// containerEntry is the customs entry of a container.
func containerEntry(number, parcels int) string {
	return fmt.Sprintf(`<container number="%d" parcels="%d"/>`, number, parcels)
}

// parcelEntry is the customs entry of a parcel: <parcel content="tea cups" weight="3"/> for a parcel with tea cups that
// weighs three kilograms. What is in it, the sender has said in their own words.
func parcelEntry(content string, weight int) string {
