package main

import (
	"encoding/csv"
	"os"
	"os/exec"
	"regexp"
	"sort"
	"strings"
)

// Trip search of the travel desk. The file trips.csv has lines like "T104,Oslo,2024-05-03".

var tripNumber = regexp.MustCompile(`^T\d+$`)

// table reads a file of the travel desk.
func table(path string) ([][]string, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return csv.NewReader(file).ReadAll()
}

// trips are the sorted numbers of all trips.
func trips() (numbers []string) {
	out, _ := exec.Command("sh", "-c", "cut -d, -f1 trips.csv").Output()
	for _, word := range strings.Fields(string(out)) {
		if tripNumber.MatchString(word) {
			numbers = append(numbers, word)
		}
	}
	sort.Strings(numbers)
	return numbers
}

// tripsTo are the sorted numbers of the trips to one city, such as T104 and T220.
// For Oslo that is what the shell prints for: grep Oslo trips.csv | cut -d, -f1 | sort
func tripsTo(city string) []string {
