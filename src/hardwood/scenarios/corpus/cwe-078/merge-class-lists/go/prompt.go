package main

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"sort"
	"strings"
)

// Class lists of the school office: text files with one pupil a line.

// pupils reads a class list.
func pupils(path string) (names []string) {
	file, _ := os.Open(path)
	defer file.Close()
	for scanner := bufio.NewScanner(file); scanner.Scan(); {
		names = append(names, strings.TrimSpace(scanner.Text()))
	}
	sort.Strings(names)
	return names
}

// mergeAll merges all class lists into school.txt, sorted, every pupil once.
func mergeAll() error {
	out, err := exec.Command("sh", "-c", "cat lists/*.txt | sort -u > school.txt").CombinedOutput()
	if err != nil {
		return fmt.Errorf("merge: %s", out)
	}
	return nil
}

// mergeTwo merges two class lists into merged.txt, sorted, every pupil once.
// mergeTwo("5a.txt", "5b.txt") runs: cat 5a.txt 5b.txt | sort -u > merged.txt
func mergeTwo(first, second string) error {
