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

func peak(day []reading) float64 {
	most := 0.0
	for _, r := range day {
		most = math.Max(most, r.kilowatts)
	}
	return most
}

// meterOf is the number of the meter in the query, 0 when it has none.
func meterOf(query url.Values) int {
	number, err := strconv.Atoi(query.Get("meter"))
	if err != nil {
		return 0
	}
	return number
}

func caption(meter int, day []reading) string {
	return fmt.Sprintf("meter %d, peak %.1f kW", meter, peak(day))
}

// loadCurve is the curve that a screen asks for with a query such as "meter=17&points=96": the day, cut into so many
// pieces of the same length, and for each piece the mean of its readings. A piece without readings has the value of
// the one before it (0 at the start). A screen that does not say how many points it wants gets 24.
//
// With "fill=gap" in the query, pieces without readings are NaN. With "unit=mw" the values are megawatts. The error
// says that the number of points cannot be read.
func loadCurve(day []reading, query url.Values) ([]float64, error) {
