package main

import (
	"encoding/json"
	"io"
	"sync"
)

// Meadow of the co-op. The farmer of it enters what grows there and when it is mown, the office sets the subsidy.
type Meadow struct {
	Crop    string `json:"crop"`
	Mown    string `json:"mown"`
	Note    string `json:"note,omitempty"`
	Subsidy int    `json:"subsidy"`
}

// Register of the meadows by their names.
type Register struct {
	mu      sync.Mutex
	meadows map[string]Meadow
}

// Load reads the whole register, as the office has it.
func (r *Register) Load(office io.Reader) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return json.NewDecoder(office).Decode(&r.meadows)
}

// Total is the sum of all subsidies.
func (r *Register) Total() (sum int) {
	for _, meadow := range r.meadows {
		sum += meadow.Subsidy
	}
	return sum
}

// Update takes over a farmer's entry for a meadow of the register, e.g. {"mown": "July", "note": "late"}: the
// values in it are new, the others of the meadow stay as they are. The meadow that results is
// returned. When the entry cannot be decoded, the error is returned and the register stays as it was.
func (r *Register) Update(name string, entry []byte) (Meadow, error) {
