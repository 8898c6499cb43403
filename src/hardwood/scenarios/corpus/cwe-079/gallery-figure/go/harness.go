package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	var gallery Gallery
	number, _ := strconv.Atoi(os.Args[1])
	gallery.FullSize(number, os.Args[2])
	for _, picture := range gallery.Pictures {
		fmt.Println(picture)
	}
}
