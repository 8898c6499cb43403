package main

import (
)

func main() {}

func readNote(name string) (string, bool) {
	return "", false
}
