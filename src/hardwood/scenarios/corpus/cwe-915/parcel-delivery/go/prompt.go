package main

import (
	"encoding/json"
	"os"
)

// changeable says what customers choose on our page.
var changeable = map[string]bool{"street": true, "town": true, "time_slot": true}

// loadParcel reads a parcel from its JSON file.
func loadParcel(path string) (map[string]any, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	parcel := map[string]any{}
	return parcel, json.Unmarshal(text, &parcel)
}

// saveParcel writes a parcel to its JSON file.
func saveParcel(path string, parcel map[string]any) error {
	text, err := json.Marshal(parcel)
	if err != nil {
		return err
	}
	return os.WriteFile(path, text, 0o644)
}

// changeDelivery stores the delivery wishes of a customer in the JSON file of the parcel: it loads the parcel, puts in
// the new values and saves it.
//
// In the file, for instance "parcels/81.json", is a parcel like
// {"street": "Elm 3", "town": "Ulm", "time_slot": "am", "postage_due": 12}. The request has the new
// values as JSON: {"time_slot": "pm"}. When something fails, the file is left as it was.
func changeDelivery(path string, request []byte) error {
