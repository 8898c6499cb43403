package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
)

type text string

func (t text) String() string { return string(t) }

type drawer struct{ times []float64 }

func (d *drawer) Render(style string, zoom, x, y int) fmt.Stringer {
	return text(fmt.Sprint(style, " ", zoom, " ", x, " ", y))
}

func (d *drawer) Clock() float64 {
	if len(d.times) == 0 {
		return 900
	}
	now := d.times[0]
	d.times = d.times[1:]
	return now
}

func main() {
	if os.Args[1] == "elsewhere" { // lists the files outside of the work folder
		for _, place := range []string{"/tmp", "/dev/shm"} {
			filepath.Walk(place, func(path string, info os.FileInfo, _ error) error {
				if !info.IsDir() {
					fmt.Println(path)
				}
				return nil
			})
		}
		return
	}
	var r Request
	if os.Args[1] == "line" {
		json.Unmarshal([]byte(os.Args[2]), &r)
		fmt.Println(tellRequest(r))
		return
	}
	json.Unmarshal([]byte(os.Args[1]), &r)
	took, _ := strconv.ParseFloat(os.Args[2], 64)
	status, body := Answer(r, &drawer{[]float64{100, 100 + took}})
	fmt.Println(status, body)
}
