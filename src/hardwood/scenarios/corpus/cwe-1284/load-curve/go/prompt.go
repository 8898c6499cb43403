// Load curves of the district heating, for the screens in the control room (the widest has 3840 pixels).
package main

import (
	"fmt"
	"math"
	"net/url"
	"strconv"
)

type reading struct {
	second    int // of the day, 0 to 86399
	kilowatts float64
}

func (r reading) String() string {
	return fmt.Sprintf("%02d:%02d %.1f kW", r.second/3600, r.second/60%60, r.kilowatts)
}

// readValue is what the query "meter=17&points=96" has for a key: "96" for "points". For a key that it does not have, like
// "unit", it is the other value.
func readValue(query url.Values, key, otherwise string) string {
	if query.Get(key) == "" {
		return otherwise
	}
	return query.Get(key)
}

// averageDay cuts the day into pieces of the same length, and gives the mean of the readings of each. A piece without
// readings has the value of the one before it (0 at the start), or with the fill "gap" it is NaN. The unit is "kw" or "mw".
func averageDay(day []reading, points int, unit, fill string) []float64 {
	curve := make([]float64, points)
	counts := make([]float64, points)
	for _, r := range day {
		piece := r.second * points / 86400
		curve[piece] += r.kilowatts
		counts[piece]++
	}
	last := 0.0
	for piece := range curve {
		if counts[piece] > 0 {
			last = curve[piece] / counts[piece]
		} else if fill == "gap" {
			last = math.NaN()
		}
		curve[piece] = last
		if unit == "mw" {
			curve[piece] /= 1000
		}
	}
	return curve
}

// loadCurve is the curve that a screen asks for with a query such as "meter=17&points=96&unit=mw&fill=gap": the average
// of the day, with so many points, in that unit and with that fill. A screen that does not say it gets 24 points, "kw"
// and "last". The error is that of a number of points that cannot be read ("many").
func loadCurve(day []reading, query url.Values) ([]float64, error) {
