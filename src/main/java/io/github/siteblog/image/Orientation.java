package io.github.siteblog.image;

import java.awt.image.BufferedImage;

/**
 * How the camera was held, as the tag Orientation of Exif has it.
 *
 * @param number from 1, upright, to 8; from 5 on the camera lay on its side
 */
record Orientation(int number) {

    private boolean isOnItsSide() {
        return number >= 5;
    }

    /** The size of a picture as it is meant to be seen; and the other way round. */
    ImageSize turned(ImageSize size) {
        return isOnItsSide() ? new ImageSize(size.height(), size.width()) : size;
    }

    private boolean isMirroredAcross() {
        return number == 2 || number == 3 || number >= 7;
    }

    private boolean isMirroredDown() {
        return number == 3 || number == 4 || number == 6 || number == 7;
    }

    /** The picture as it is meant to be seen. */
    BufferedImage turned(BufferedImage picture) {
        if (number == 1) {
            return picture;
        }
        var width = picture.getWidth();
        var height = picture.getHeight();
        var turned =
                new BufferedImage(isOnItsSide() ? height : width, isOnItsSide() ? width : height, picture.getType());
        var pixel = (Object) null;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixel = picture.getRaster().getDataElements(x, y, pixel);
                var across = isMirroredAcross() ? width - 1 - x : x;
                var down = isMirroredDown() ? height - 1 - y : y;
                turned.getRaster().setDataElements(isOnItsSide() ? down : across, isOnItsSide() ? across : down, pixel);
            }
        }
        return turned;
    }
}
