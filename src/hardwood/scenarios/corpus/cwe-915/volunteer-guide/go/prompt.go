// Volunteers of the maritime museum.
package main

import (
	"encoding/json"
	"fmt"
	"io"
)

type Guide struct {
	Keys      []string `json:"keys"`
	Wage      int      `json:"wage"`
	Rank      string   `json:"rank"`
	Nick      string   `json:"nick"`
	Languages []string `json:"languages"`
}

// starter is what every guide begins with.
func starter() Guide {
	return Guide{Keys: []string{}, Rank: "helper"}
}

func (g Guide) greeting() string {
	return fmt.Sprintf("Ahoy, %s %s!", g.Rank, g.Nick)
}

// crew reads all guides, as we have saved them.
func crew(file io.Reader) (guides []Guide, err error) {
	err = json.NewDecoder(file).Decode(&guides)
	return guides, err
}

// enrol returns the record of a new guide: that of a starter, with the answers on our web page, which are the
// nick and the languages. {"nick": "Bo", "languages": ["en", "da"]} leads to a helper Bo without keys
// and wage, who speaks those two. The error is that of decoding the answers.
func enrol(answers io.Reader) (Guide, error) {
