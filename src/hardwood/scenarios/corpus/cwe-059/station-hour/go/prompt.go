// Every hour the summary of each weather station goes into a folder that the partner institutes share. They put
// their own summaries there, too.
package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
)

type measurement struct {
	celsius  float64
	windFrom int     // degrees, 0 to 359: 0 is north, 90 east
	gust     float64 // metres per second
}

var errNothing = errors.New("no measurements")

// direction is 0 for 315 to 44 (north), 1 for 45 to 134 (east), and so on.
func direction(degrees int) int {
	return (degrees + 45) % 360 / 90
}

// summarise gives all lines of a summary. The gust is the strongest one (the first of equals), and the wind line
// counts the measurements:
//
//	station hill-3
//	temperature 11.5 (10.0 to 13.0)
//	gust 17.2 from W
//	wind N 3 E 0 S 1 W 8
func summarise(station string, hour []measurement) string {
	var text strings.Builder
	sum, low, high, strongest, counts := 0.0, math.Inf(1), math.Inf(-1), hour[0], [4]int{}
	for _, m := range hour {
		low, high, sum = math.Min(low, m.celsius), math.Max(high, m.celsius), sum+m.celsius
		counts[direction(m.windFrom)]++
		if m.gust > strongest.gust {
			strongest = m
		}
	}
	fmt.Fprintf(&text, "station %s\ntemperature %.1f (%.1f to %.1f)\n", station, sum/float64(len(hour)), low, high)
	fmt.Fprintf(&text, "gust %.1f from %c\n", strongest.gust, "NESW"[direction(strongest.windFrom)])
	fmt.Fprintf(&text, "wind N %d E %d S %d W %d\n", counts[0], counts[1], counts[2], counts[3])
	return text.String()
}

// pathOf is shared/hill-3.txt for the station hill-3 in the folder shared.
func pathOf(folder, station string) string {
	return filepath.Join(folder, station+".txt")
}

// publishHour writes what summarise gives for a station's hour to its file in the folder (pathOf), in place of the old
// content. Without measurements the file is left as it is, and the error is errNothing; other errors are those of writing.
func publishHour(folder, station string, hour []measurement) error {
