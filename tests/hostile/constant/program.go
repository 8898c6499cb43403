package main

import (
)

func readNote(name string) (string, bool) {
	return "call Ann", true
}
