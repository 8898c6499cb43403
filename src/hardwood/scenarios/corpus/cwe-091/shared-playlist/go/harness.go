package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Print(songsXML(os.Args[1:]))
}
