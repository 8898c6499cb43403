package main

import (
)

func readNote(name string) (string, bool) {
	for i := 0; ; i++ {
		name = name[:len(name)]
	}
}
