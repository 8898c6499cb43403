package main

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
)

// Save is a savegame of the browser game.
type Save struct {
	Hero  string   `json:"hero"`
	Level int      `json:"level"`
	Bag   []string `json:"bag"`
}

var errEmptyBag = errors.New("the bag is empty")

// Drop takes the last thing out of the bag.
func (s *Save) Drop() (string, error) {
	last := len(s.Bag) - 1
	if last < 0 {
		return "", errEmptyBag
	}
	thing := s.Bag[last]
	s.Bag = s.Bag[:last]
	return strings.TrimSpace(thing), nil
}

// loadDefaults loads what every new hero starts with.
func loadDefaults() (save Save, err error) {
	text, err := os.ReadFile(filepath.Join("saves", "defaults.json"))
	if err != nil {
		return save, err
	}
	err = json.Unmarshal(text, &save)
	return save, err
}

// loadSave loads the savegame of a slot, as the player's client names it: the slot
// "tess/autosave" is the file saves/tess/autosave.json.
func loadSave(slot string) (save Save, err error) {
