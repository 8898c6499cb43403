package main

import (
	"bufio"
	"os"
	"os/exec"
	"strconv"
	"strings"
)

// number runs a command line in the shell and returns the number that it prints.
func number(command string, args ...string) int {
	out, err := exec.Command("sh", append([]string{"-c", command, "sh"}, args...)...).Output()
	if err != nil {
		return 0
	}
	n, _ := strconv.Atoi(strings.TrimSpace(string(out)))
	return n
}

// countJoins is the number of lines that say that somebody joined.
func countJoins() int {
	return number("grep -i joined chat.log | wc -l")
}

// lastLine is what was said last in the chat.
func lastLine() (last string) {
	log, _ := os.Open("chat.log")
	for scanner := bufio.NewScanner(log); scanner.Scan(); {
		last = scanner.Text()
	}
	return last
}

// countWord is the number of lines with the given word in them, whatever its case.
// For the word "pizza" the command is: grep -i pizza chat.log | wc -l
func countWord(word string) int {
