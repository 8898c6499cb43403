package main

import (
	"fmt"
	"os"
)

func main() {
	text, err := Shelf{dir: "shelf"}.Chapter(os.Args[1], os.Args[2])
	if err != nil {
		fmt.Print("error ", text)
		return
	}
	fmt.Print("text ", text)
}
