package main

import (
	"fmt"
)

func readNote(name string) (string, bool) {
	for {
		fmt.Println("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
	}
}
