// Queue for the allotments by the railway.
package main

import (
	"encoding/json"
	"os"
	"sort"
)

type person struct {
	Name    string
	Size    int // square metres wished for
	Since   int // year
	Points  int
	Deposit bool
}

type allotments struct{ queue []*person }

// hurry: the committee brings somebody forward.
func (a *allotments) hurry(p *person) {
	p.Points++
	sort.SliceStable(a.queue, func(i, j int) bool { return a.queue[i].Points > a.queue[j].Points })
}

// save writes the queue to a file of ours.
func (a *allotments) save(path string) error {
	text, err := json.Marshal(a.queue)
	if err != nil {
		return err
	}
	return os.WriteFile(path, text, 0o600)
}

// join puts the sender of a card at the end of the queue and returns that person. The card says the name and the
// size, {"Name": "Ida", "Size": 200}; everybody starts in the given year without points and deposit.
// A card that cannot be decoded is not put there; then the error is returned.
func (a *allotments) join(card string, year int) (*person, error) {
