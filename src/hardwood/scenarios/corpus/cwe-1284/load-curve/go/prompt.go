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

// readNumber reads a number of the query, 8 for "points" in "points=8"; it is the other number when the query lacks the key.
func readNumber(query url.Values, key string, otherwise int) (int, error) {
	if query.Get(key) == "" {
		return otherwise, nil
	}
	number, err := strconv.Atoi(query.Get(key))
	if err != nil {
		return 0, fmt.Errorf("%s is no number: %w", key, err)
	}
	return number, nil
}

// averageDay cuts the day into pieces of the same length, and gives the mean of the readings of each, in kilowatts. A piece
// without readings has the value of the one before it (0 at the start), or NaN if it is to show gaps.
func averageDay(day []reading, points int, gaps bool) []float64 {
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
		} else if gaps {
			last = math.NaN()
		}
		curve[piece] = last
	}
	return curve
}

// loadCurve is the curve that a screen asks for: the average of the day with so many points, 24 when the query lacks them.
// With fill=gap it shows gaps, and with unit=mw it is in megawatts (1 for 1000 kilowatts).
//
//	meter=17&points=8&unit=mw&fill=gap   8 points in megawatts, with gaps
//	meter=17&points=8                    8 points in kilowatts, without gaps
//	meter=17                             24 points in kilowatts, without gaps
//
// The error is that of points which are no number.
func loadCurve(day []reading, query url.Values) ([]float64, error) {
