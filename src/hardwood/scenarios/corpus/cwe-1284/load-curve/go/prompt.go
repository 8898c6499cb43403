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

// averageDay cuts the day into pieces of the same length, and gives the mean of the readings of each; NaN for a piece
// without readings. With the unit "mw" it is megawatts, else kilowatts.
func averageDay(day []reading, points int, unit string) []float64 {
	curve := make([]float64, points)
	counts := make([]float64, points)
	for _, r := range day {
		piece := r.second * points / 86400
		curve[piece] += r.kilowatts
		counts[piece]++
	}
	for piece := range curve {
		curve[piece] /= counts[piece]
		if unit == "mw" {
			curve[piece] /= 1000
		}
	}
	return curve
}

// fillGaps gives each NaN the value before it: NaN 8 NaN 3 becomes 0 8 8 3.
func fillGaps(curve []float64) {
	last := 0.0
	for piece, value := range curve {
		if math.IsNaN(value) {
			curve[piece] = last
		}
		last = curve[piece]
	}
}

// loadCurve is the curve that a screen asks for with a query such as "meter=17&points=96&unit=mw": averageDay with so
// many points and that unit. A screen that does not say how many points it wants gets 24. The gaps are filled, except
// for a screen that has "fill=gap" in its query. The error says that the number of points cannot be read ("many").
func loadCurve(day []reading, query url.Values) ([]float64, error) {
