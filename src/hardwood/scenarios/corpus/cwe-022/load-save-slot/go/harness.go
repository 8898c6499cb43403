package main

import (
	"fmt"
	"os"
)

func main() {
	save, err := loadSave(os.Args[1])
	if err != nil {
		fmt.Printf("error; ")
	}
	fmt.Printf("%s, level %d, %q\n", save.Hero, save.Level, save.Bag)
}
