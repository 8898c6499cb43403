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

var directions = [4]string{"N", "E", "S", "W"}

var errNothing = errors.New("no measurements")

// direction is an index of directions: 315 to 44 is N, 45 to 134 E, and so on.
func direction(degrees int) int {
	return (degrees + 45) % 360 / 90
}

// steady is whether the temperature hardly changed.
func steady(hour []measurement) bool {
	for _, m := range hour {
		if math.Abs(m.celsius-hour[0].celsius) > 1 {
			return false
		}
	}
	return true
}

// published are the names of all stations in the folder.
func published(folder string) (names []string) {
	paths, _ := filepath.Glob(filepath.Join(folder, "*.txt"))
	for _, path := range paths {
		if _, err := os.Stat(path); err == nil {
			names = append(names, strings.TrimSuffix(filepath.Base(path), ".txt"))
		}
	}
	return names
}

// publishHour writes the summary of a station's hour to the file STATION.txt in the folder, in place of that of the
// hour before:
//
//	station hill-3
//	temperature 11.5 (10.0 to 13.0)
//	gust 17.2 from W
//	wind N 3 E 0 S 1 W 8
//
// The first temperature is the mean, in brackets are the lowest and the highest. The gust is the strongest one (the
// first of equals), and the wind line counts the measurements by direction. Without measurements the file is left as
// it is, and the error is errNothing; other errors are those of writing.
func publishHour(folder, station string, hour []measurement) error {
