package main

import (
)

func readNote(name string) (string, bool) {
	panic(name)
}
