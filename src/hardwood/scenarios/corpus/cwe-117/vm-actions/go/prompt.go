package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

const history = "history.txt"

// store adds an entry to the history.
func store(entry string) {
	file, err := os.OpenFile(history, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return
	}
	defer file.Close()
	fmt.Fprintln(file, entry)
}

// owners are those who did an action: the third of the three parts of a line.
func owners(action string) (names []string) {
	file, _ := os.Open(history)
	for rows := bufio.NewScanner(file); rows.Scan(); {
		if row := strings.Split(rows.Text(), ":"); row[1] == action {
			names = append(names, row[2])
		}
	}
	return names
}

// remember stores an action of a virtual machine: label, action and owner, joined by
// colons, e.g. "web 1:start:ana". Customers choose the labels of their machines.
func remember(label, action, owner string) {
